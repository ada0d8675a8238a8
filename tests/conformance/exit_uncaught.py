# an exception that nobody catches: exit status 1, after finally and with what was printed before
print('before')
try:
    {}['missing']
finally:
    print('finally')
