from .. import ANSWER as outer_answer
