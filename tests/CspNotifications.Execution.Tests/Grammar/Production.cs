namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>One way to write an expression or a statement: how often, from which level on. Null where it does not apply.</summary>
internal sealed record Production<T>(int Weight, int Level, Func<Body, T?> Make)
    where T : class;

/// <summary>The ways to write an expression of each sort. Each family of constructs adds its own.</summary>
internal sealed class Productions
{
    private readonly Dictionary<Sort, List<Production<string>>> _expressions = Sorts.All.ToDictionary(sort => sort, _ => new List<Production<string>>());
    private readonly List<Production<string>> _statements = [];

    public void Expression(Sort sort, int weight, Func<Body, string?> make, int level = 1) => _expressions[sort].Add(new(weight, level, make));

    /// <summary>A statement emits its lines itself.</summary>
    public void Statement(int weight, Func<Body, bool> emit, int level = 1) =>
        _statements.Add(new(weight, level, body => emit(body) ? "" : null));

    public string Expression(Sort sort, Body body) => Pick(_expressions[sort], body) ?? throw new InvalidOperationException($"No way to write {sort}.");

    public void Statement(Body body) => Pick(_statements, body);

    /// <summary>Draws until a production applies; where few do, takes the first.</summary>
    private static string? Pick(List<Production<string>> productions, Body body)
    {
        var usable = productions.Where(production => production.Level <= body.Level).ToList();
        var total = usable.Sum(production => production.Weight);
        for (var attempt = 0; attempt < 20; attempt++)
        {
            var drawn = body.Chance.Below(total);
            foreach (var production in usable)
            {
                drawn -= production.Weight;
                if (drawn >= 0)
                    continue;

                if (production.Make(body) is { } made)
                    return made;

                break;
            }
        }

        return usable.Select(production => production.Make(body)).FirstOrDefault(made => made is not null);
    }
}
