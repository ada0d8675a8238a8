from ..inner import outer_answer as ANSWER
from .. import star
value = ANSWER + star.one
