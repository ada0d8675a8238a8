print('importing', __name__)
ANSWER = 42
