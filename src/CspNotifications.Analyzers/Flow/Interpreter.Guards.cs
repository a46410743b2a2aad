using CspNotifications.Analyzers.Annotations;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>What a guard says of what it is asked about.</summary>
internal sealed partial class Interpreter
{
    /// <summary>A guard says what it is declared to say, whatever its body does.</summary>
    private int WithGuards(IOperation call, IMethodSymbol method, int receiver, SentArgument[] arguments, int result) =>
        GuardCondition(method, receiver, arguments) is { } said
            ? _memory.Make((call, "guard"), new Value { Type = call.Type, Condition = WithBody(said, result) })
            : result;

    /// <summary>
    /// A body that asks something else gives the same answer as that, whenever it is asked again. The declaration has the last word; and one that
    /// always answers the same is not yet what it will be.
    /// </summary>
    private Condition WithBody(Condition said, int result) =>
        _memory.Numbering.IsInput(result) || _memory.Fact(result) is { Condition: not null }
            ? new Condition.Each(new Condition.Truth(result), said)
            : said;

    private static Condition? GuardCondition(Annotation said, int receiver, SentArgument[] arguments)
    {
        Condition? all = null;
        foreach (var guard in said.Guards)
        {
            foreach (var asked in AskedAbout(receiver, arguments))
            {
                Condition one = new Condition.Asked(asked, guard);
                all = all is null ? one : new Condition.Each(all, one);
            }
        }

        return all;
    }

    private Condition? GuardCondition(IMethodSymbol method, int receiver, SentArgument[] arguments) =>
        GuardCondition(_memory.Model.Of(method), receiver, arguments);

    /// <summary>What a guard was asked about: its object and its arguments.</summary>
    private static IEnumerable<int> AskedAbout(int receiver, SentArgument[] arguments)
    {
        if (receiver != 0)
            yield return receiver;

        foreach (var argument in arguments)
        {
            if (argument.Value != 0)
                yield return argument.Value;
        }
    }
}
