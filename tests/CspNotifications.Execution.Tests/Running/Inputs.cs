using System.Reflection;
using System.Text.RegularExpressions;

namespace CspNotifications.Execution.Tests.Running;

/// <summary>All combinations of what the entry of a program can be called with.</summary>
/// <param name="world">Where the types of the vocabulary are.</param>
/// <param name="program">What the program asks for decides which inputs make a difference.</param>
internal sealed class Inputs(Assembly world, string program)
{
    private const int MaxCombinations = 3000;

    private static readonly Regex AsksForNull = new(@"(is|not|[!=]=) null|\?\?|\?\.|not Customer|as Customer|is Customer|case Customer|\{ \} ");

    private readonly bool _withKeyAccounts = program.Contains("KeyAccount");
    private readonly bool _withNulls = AsksForNull.IsMatch(program);

    /// <summary>One way to call the entry: each execution gets objects of its own.</summary>
    public sealed record Combination(IReadOnlyList<Func<object?>> Makers, string Description)
    {
        public object?[] Arguments => [.. Makers.Select(make => make())];
    }

    public IEnumerable<Combination> For(MethodInfo entry)
    {
        IEnumerable<Combination> all = [new([], "")];
        foreach (var parameter in entry.GetParameters())
        {
            all = from before in all
                  from choice in ChoicesOf(parameter.ParameterType)
                  let description = choice.Description.Length == 0 ? before.Description : $"{before.Description} {parameter.Name}={choice.Description}"
                  select new Combination([.. before.Makers, choice.Make], description);
        }

        return all.Take(MaxCombinations);
    }

    private IEnumerable<(Func<object?> Make, string Description)> ChoicesOf(Type type) => type.Name switch
    {
        "Boolean" => [(() => false, "false"), (() => true, "true")],
        "Int32" => Enumerable.Range(0, 4).Select(number => ((Func<object?>)(() => number), number.ToString())),
        "Customer" => Customers(),
        _ => [(() => Create(type.Name), "")],
    };

    private IEnumerable<(Func<object?> Make, string Description)> Customers()
    {
        yield return (() => Customer(isDirect: false), "csp");
        yield return (() => Customer(isDirect: true), "direct");
        if (_withKeyAccounts)
            yield return (() => Create("KeyAccount"), "keyAccount");

        if (_withNulls)
            yield return (() => null, "null");
    }

    private object Customer(bool isDirect)
    {
        var customer = Create("Customer");
        customer.GetType().GetProperty("IsDirect")!.SetValue(customer, isDirect);
        return customer;
    }

    private object Create(string type) => Activator.CreateInstance(world.GetType(type, throwOnError: true)!)!;
}
