namespace CspNotifications.Analyzers.Flow;

/// <summary>
/// How much work one body may be. A body that takes more is followed with one state a block, which may add a false report. One that takes far
/// more is followed again <paramref name="isCoarse">coarsely</paramref>: one state a block, few members apart, other bodies not looked into. Only one
/// that is too much even so is given up, and nothing is said about it.
/// </summary>
internal sealed class Effort(bool isCoarse)
{
    private const int High = 10_000;
    private const int All = 80_000;

    /// <summary>A body may run so often through, on average, before it counts as hard.</summary>
    private const int Rounds = 12;

    private const int MaxValues = 2_000;
    private const int ValuesPerOperation = 1_024;

    private int _operations;
    private int _values;
    private int _size;

    public bool IsCoarse => isCoarse;

    public bool IsHigh => isCoarse || _operations > High + (Rounds * _size) || _values > MaxValues + (Rounds * _size);

    public bool IsSpent => _operations > All + (4 * Rounds * _size) || _values > 4 * (MaxValues + (Rounds * _size));

    /// <summary>A graph of so many operations is part of the body.</summary>
    public void Expect(int operations) => _size += operations;

    /// <summary>So many operations are run, and so many values are told apart by now.</summary>
    public void Spend(int operations, int values)
    {
        // The more there is to tell apart, the more an operation costs.
        _operations += operations * (1 + (values / ValuesPerOperation));
        _values = values;
    }
}
