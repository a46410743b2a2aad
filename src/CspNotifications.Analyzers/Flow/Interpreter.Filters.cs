using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Filters over a sequence of which each element is known by its place: each passes, fails, or is two ways to go on.</summary>
internal sealed partial class Interpreter
{
    private int? Filter(IInvocationOperation call, IMethodSymbol method, int[] elements, int function)
    {
        var tested = new (int Element, bool Passes, bool Fails)[elements.Length];
        for (var i = 0; i < elements.Length; i++)
            tested[i] = Test(call, function, elements[i], i);

        var isCertain = !tested.Any(test => test.Passes && test.Fails);
        var passing = tested.Where(test => test.Passes).Select(test => test.Element).ToArray();
        switch (method.Name)
        {
            case "Any" or "All":
                return isCertain ? TruthOf(call, method.Name == "Any" ? passing.Length > 0 : passing.Length == elements.Length) : null;
            case "TakeWhile":
                return isCertain ? ListOf(call, [.. tested.TakeWhile(test => test.Passes).Select(test => test.Element)]) : null;
            case "Where":
                return isCertain ? ListOf(call, passing) : AnyOf(call, passing, call.Type);
        }

        if (passing.Length == 0)
            return Missing(call, method);

        // One that passes for certain hides those behind it.
        var order = tested.Where(test => test.Passes);
        var candidates = new List<int>();
        foreach (var (element, _, fails) in method.Name.StartsWith("Last", StringComparison.Ordinal) ? order.Reverse() : order)
        {
            candidates.Add(element);
            if (!fails)
                break;
        }

        return Either(call, candidates);
    }

    /// <summary>An element may pass or not: each is a way the query comes out, as with a test that is written out.</summary>
    private (int Element, bool Passes, bool Fails) Test(IInvocationOperation call, int function, int element, int index)
    {
        var passes = May(call, function, element, truth: true);
        var fails = May(call, function, element, truth: false);
        if (passes && fails)
        {
            var choice = Choose(2);
            if (choice < 0)
            {
                // What the test says of the element holds where it passed, not for the object as others know it.
                var each = Pick(element, Value.Unknown, (call, "each", index), _memory.Fact(element).Type);
                return (each, Passes(call, function, each), true);
            }

            (passes, fails) = (choice == 0, choice == 1);
        }

        IsPassed(call, function, element, truth: passes);
        return (element, passes, fails);
    }

    private bool May(IInvocationOperation call, int function, int element, bool truth)
    {
        var asked = _memory.Current;
        var may = IsPassed(call, function, element, truth);
        _memory.Current = asked;
        return may;
    }
}
