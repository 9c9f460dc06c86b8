import Presses

print(copies)
