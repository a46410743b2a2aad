namespace CspNotifications.Analyzers.Tests.Robustness.Mutations;

/// <summary>Draws that are the same for the same seed and number, on every machine and with every version of the framework.</summary>
internal sealed class Draws(ulong seed, int number)
{
    private ulong _state = (seed << 32) + (ulong)number;

    public int Below(int count)
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)count);
    }

    public bool OneIn(int count) => Below(count) == 0;

    public T Of<T>(IReadOnlyList<T> all) => all[Below(all.Count)];
}
