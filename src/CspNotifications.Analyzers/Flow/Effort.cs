namespace CspNotifications.Analyzers.Flow;

/// <summary>
/// How much work one body may be. A body that takes more is followed with one state a block, which may add a false report; one that takes far
/// more is given up, and nothing is said about it.
/// </summary>
internal sealed class Effort
{
    private const int High = 60_000;
    private const int All = 600_000;

    private int _operations;

    public bool IsHigh => _operations > High;

    public bool IsSpent => _operations > All;

    public void Spend(int operations) => _operations += operations;
}
