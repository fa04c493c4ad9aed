"""Makes special-functions.csv with mpmath at 60 digits: python3 special-functions.py > special-functions.csv

Columns: function, argument, a, b, value. Arguments are doubles in hexadecimal, so that both sides mean the same number.
"""
from mpmath import betainc, erfc, erfinv, findroot, log, mp, mpf, nstr, sqrt

mp.dps = 60


def row(function, argument, a, b, value):
    print(",".join([function, float(argument).hex(), str(a), str(b), nstr(value, 25)]))


print("function,argument,a,b,value")
for z in [-37.5, -20.25, -8.3, -5.7, -5.6, -3.1, -1.0, -0.68, -0.67, -0.1, -1e-9, 0.0, 1e-9, 0.3, 0.67, 0.7, 1.96, 3.7, 5.5, 8.1]:
    row("normal-cdf", z, 0, 0, erfc(-mpf(z) / sqrt(mpf(2))) / 2)


def normal_quantile(p):
    if p < mpf("1e-30"):
        start = -sqrt(-2 * log(p))
        return findroot(lambda z: log(erfc(-z / sqrt(mpf(2))) / 2) - log(p), start)
    return sqrt(mpf(2)) * erfinv(2 * p - 1)


for p in [1e-300, 1e-100, 1e-20, 1e-10, 1e-5, 0.001, 0.025, 0.05, 0.0749, 0.0751, 0.1, 0.25, 0.4, 0.49999, 0.5, 0.500001, 0.7, 0.9, 0.975, 0.999, 0.9999999]:
    row("normal-quantile", p, 0, 0, normal_quantile(mpf(p)))

shapes = [(1, 5), (5, 1), (2, 5), (3.4, 2.6), (0.5, 0.5), (0.1, 3), (1, 1), (30, 12), (150, 420), (1000, 900)]
for a, b in shapes:
    mean = mpf(a) / (a + b)
    for x in [1e-12, 0.001, float(mean) / 2, float(mean), (1 + float(mean)) / 2, 0.999]:
        value = betainc(mpf(a), mpf(b), 0, mpf(x), regularized=True)
        if value > mpf("1e-290"):
            row("beta-cdf", x, a, b, value)


def beta_quantile(p, a, b):
    """Bisection in the logit: slow and sure."""
    low, high = mpf(-3000), mpf(800)
    logistic = lambda t: 1 / (1 + mp.exp(-t))
    for _ in range(220):
        middle = (low + high) / 2
        if betainc(mpf(a), mpf(b), 0, logistic(middle), regularized=True) < p:
            low = middle
        else:
            high = middle
    return logistic(low)


for a, b in shapes:
    for p in [1e-9, 0.01, 0.1, 0.5, 0.75, 0.99, 0.999999]:
        row("beta-quantile", p, a, b, beta_quantile(mpf(p), a, b))
