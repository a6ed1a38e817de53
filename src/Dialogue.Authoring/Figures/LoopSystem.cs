namespace Dialogue.Authoring.Figures;

/// <summary>Says how often play passes each state of a loop, given where it comes in: the system x = in + x P of an absorbing chain.</summary>
/// <remarks>Small loops are solved by elimination with pivots, large ones by Gauss-Seidel steps until nothing changes in double precision.</remarks>
internal sealed class LoopSystem
{
    private const int LargestDense = 500;
    private const int MostRounds = 200_000;
    private const double Still = 1e-16;

    private readonly int _size;
    private readonly double[]? _lu;
    private readonly int[] _pivots = [];
    private readonly (int From, double Chance)[][] _into;

    /// <summary>Prepares a loop.</summary>
    /// <param name="into">For each of its states, from which states of the loop play comes and how likely.</param>
    public LoopSystem((int From, double Chance)[][] into)
    {
        _into = into;
        _size = into.Length;
        if (_size <= LargestDense)
        {
            _lu = new double[_size * _size];
            _pivots = new int[_size];
            Decompose();
        }
    }

    /// <summary>Gives the expected number of passes through each state.</summary>
    /// <param name="inflow">How much play comes into each state from outside the loop.</param>
    public double[] Solve(double[] inflow) => _lu is null ? Iterate(inflow) : Substitute(inflow);

    private void Decompose()
    {
        double[] lu = _lu!;
        for (int row = 0; row < _size; row++)
        {
            lu[(row * _size) + row] = 1;
            foreach ((int from, double chance) in _into[row])
            {
                lu[(row * _size) + from] -= chance;
            }
        }

        for (int column = 0; column < _size; column++)
        {
            int pivot = column;
            for (int row = column + 1; row < _size; row++)
            {
                pivot = Math.Abs(lu[(row * _size) + column]) > Math.Abs(lu[(pivot * _size) + column]) ? row : pivot;
            }

            _pivots[column] = pivot;
            Swap(lu, column, pivot);
            for (int row = column + 1; row < _size; row++)
            {
                double factor = lu[(row * _size) + column] /= lu[(column * _size) + column];
                for (int each = column + 1; factor != 0 && each < _size; each++)
                {
                    lu[(row * _size) + each] -= factor * lu[(column * _size) + each];
                }
            }
        }
    }

    private void Swap(double[] lu, int one, int other)
    {
        for (int each = 0; one != other && each < _size; each++)
        {
            (lu[(one * _size) + each], lu[(other * _size) + each]) = (lu[(other * _size) + each], lu[(one * _size) + each]);
        }
    }

    private double[] Substitute(double[] inflow)
    {
        double[] lu = _lu!;
        double[] x = [.. inflow];
        for (int row = 0; row < _size; row++)
        {
            (x[row], x[_pivots[row]]) = (x[_pivots[row]], x[row]);
        }

        for (int row = 0; row < _size; row++)
        {
            for (int each = 0; each < row; each++)
            {
                x[row] -= lu[(row * _size) + each] * x[each];
            }
        }

        for (int row = _size - 1; row >= 0; row--)
        {
            for (int each = row + 1; each < _size; each++)
            {
                x[row] -= lu[(row * _size) + each] * x[each];
            }

            x[row] /= lu[(row * _size) + row];
        }

        return x;
    }

    private double[] Iterate(double[] inflow)
    {
        double[] x = [.. inflow];
        for (int round = 0; round < MostRounds; round++)
        {
            double change = 0;
            double size = 0;
            for (int state = 0; state < _size; state++)
            {
                double sum = inflow[state];
                foreach ((int from, double chance) in _into[state])
                {
                    sum += x[from] * chance;
                }

                change = Math.Max(change, Math.Abs(sum - x[state]));
                size = Math.Max(size, sum);
                x[state] = sum;
            }

            if (change <= size * Still)
            {
                break;
            }
        }

        return x;
    }
}
