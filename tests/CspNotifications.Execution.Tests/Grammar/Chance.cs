using CsCheck;

namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>The choices that make a program, drawn from one seed.</summary>
internal sealed class Chance(PCG random)
{
    public int Below(int bound) => (int)random.Next((uint)bound);

    public bool In(int percent) => Below(100) < percent;

    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    public string Of(params string[] choices) => choices[Below(choices.Length)];
}
