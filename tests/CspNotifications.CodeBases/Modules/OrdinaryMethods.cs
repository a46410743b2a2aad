namespace CspNotifications.CodeBases.Modules;

/// <summary>Methods as services have them, that send nothing: queries, loops, patterns, parsing, logging, tasks. They see a repository, a logger, a clock and options.</summary>
internal static class OrdinaryMethods
{
    private static readonly Func<string, int, Random, string>[] All =
        [Query, Grouped, Rated, Counted, Retried, Parsed, Reported, Changed, Validated, Cached, Gathered, Streamed, Ordered, Paged];

    /// <summary>Code for one platform is rare: most files have none.</summary>
    private const int OneInPlatform = 150;

    public static string Create(string entity, int number, Random random) =>
        (random.Next(OneInPlatform) == 0 ? OnPlatform : All[random.Next(All.Length)])(entity, number, random);

    private static string Query(string e, int n, Random random) =>
        $$"""
            public async Task<IReadOnlyList<{{e}}Summary>> Largest{{n}}Async({{e}}Filter filter, CancellationToken cancellation)
            {
                var items = await _items.FindAsync(filter, cancellation).ConfigureAwait(false);
                var large = items.Where(item => item.Total > {{random.Next(10, 900)}}m && !item.IsLate(_time.GetUtcNow()))
                    .OrderByDescending(item => item.Total)
                    .ThenBy(item => item.Number, StringComparer.Ordinal)
                    .Take(Math.Min(filter.Limit, {{random.Next(5, 50)}}))
                    .ToList();
                if (large.Count == 0)
                {
                    _logger.LogDebug("Nothing large since {Since} in {Region}", filter.Since, filter.Region ?? "all");
                    return [];
                }

                return large.Select(item => new {{e}}Summary(item.Id, item.Number, Math.Round(item.Total, 2), item.State)).ToList();
            }
        """;

    private static string Grouped(string e, int n, Random random) =>
        $$"""
            public async Task<Dictionary<string, decimal>> TotalsBy{{n}}Async(CancellationToken cancellation)
            {
                var items = await _items.FindAsync(new {{e}}Filter(_time.GetUtcNow().AddDays(-{{random.Next(7, 365)}})), cancellation);
                var totals =
                    from item in items
                    where item.State != {{e}}State.Draft
                    group item.Total by item.Region into region
                    let sum = region.Sum()
                    where sum > {{random.Next(1, 100)}}
                    select (region.Key, Sum: sum);
                return totals.ToDictionary(total => total.Key, total => total.Sum, StringComparer.OrdinalIgnoreCase);
            }
        """;

    private static string Rated(string e, int n, Random random) =>
        $$"""
            public decimal Rate{{n}}({{e}} item)
            {
                var rate = item switch
                {
                    { State: {{e}}State.Closed or {{e}}State.Draft } => 0m,
                    { Total: > {{random.Next(500, 5000)}}m, Region: "north" or "south" } => 0.0{{random.Next(1, 9)}}m,
                    { Lines: [{ Quantity: > {{random.Next(2, 20)}} }, ..] } => 0.15m,
                    { Customer.Country: var country } when _options.Rates.TryGetValue(country, out var own) => own,
                    _ => 0.2m,
                };
                return rate * item.Total;
            }
        """;

    private static string Counted(string e, int n, Random random) =>
        $$"""
            public int Count{{n}}(IEnumerable<{{e}}> items, string article)
            {
                var count = 0;
                foreach (var item in items)
                {
                    if (item.State == {{e}}State.Blocked)
                        continue;

                    for (var i = 0; i < item.Lines.Count; i++)
                    {
                        var line = item.Lines[i];
                        if (!line.Article.StartsWith(article, StringComparison.OrdinalIgnoreCase))
                            continue;

                        count += line.Quantity;
                        if (count > {{random.Next(1_000, 9_000)}})
                            return count;
                    }
                }

                return count;
            }
        """;

    private static string Retried(string e, int n, Random random) =>
        $$"""
            public async Task<bool> TrySave{{n}}Async({{e}} item, CancellationToken cancellation)
            {
                for (var attempt = 1; attempt <= {{random.Next(2, 6)}}; attempt++)
                {
                    try
                    {
                        await _items.SaveAsync(item, cancellation);
                        _logger.LogInformation("Saved {Number} at attempt {Attempt}", item.Number, attempt);
                        return true;
                    }
                    catch (InvalidOperationException exception) when (attempt < 3)
                    {
                        _logger.LogWarning(exception, "Could not save {Number}", item.Number);
                        await Task.Delay(_options.Delay * attempt, cancellation);
                    }
                    finally
                    {
                        _logger.LogTrace("Attempt {Attempt} is over", attempt);
                    }
                }

                return false;
            }
        """;

    private static string Parsed(string e, int n, Random random) =>
        $$"""
            public static bool TryParse{{n}}(string text, out {{e}}Line? line)
            {
                line = null;
                if (string.IsNullOrWhiteSpace(text))
                    return false;

                var parts = text.Split('{{";,|"[random.Next(3)]}}', StringSplitOptions.TrimEntries);
                if (parts.Length < 3 || !int.TryParse(parts[1], out var quantity) || !decimal.TryParse(parts[2], out var amount))
                    return false;

                var note = parts.Length > 3 ? parts[3].ToUpperInvariant() : null;
                line = new {{e}}Line(parts[0].Trim('"'), Math.Max(quantity, {{random.Next(1, 5)}}), amount, note);
                return line.Quantity > 0;
            }
        """;

    private static string Reported(string e, int n, Random random) =>
        $$"""
            public async Task<string> Report{{n}}Async(string region, CancellationToken cancellation)
            {
                var text = new StringBuilder();
                text.AppendLine($"{nameof({{e}})} in {region}, {_time.GetUtcNow():yyyy-MM-dd}");
                foreach (var item in await _items.FindAsync(new(DateTimeOffset.MinValue, region), cancellation))
                {
                    text.Append(item.Number.PadRight({{random.Next(8, 20)}})).Append(item.State).Append(' ');
                    text.AppendFormat("{0:N2}", item.Total).AppendLine();
                    foreach (var line in item.Lines.Where(line => line.Note is { Length: > 0 }))
                        text.Append("  ").AppendLine(line.Note);
                }

                return text.ToString();
            }
        """;

    private static string Changed(string e, int n, Random random) =>
        $$"""
            public async Task<{{e}}?> Approve{{n}}Async(int id, CancellationToken cancellation)
            {
                if (await _items.GetAsync(id, cancellation) is not { } item)
                    return null;

                if (item.State is {{e}}State.Closed or {{e}}State.Approved)
                    return item;

                var next = item with
                {
                    State = item.Total > {{random.Next(100, 1000)}} ? {{e}}State.Blocked : {{e}}State.Approved,
                    Lines = [.. item.Lines.Where(line => line.Quantity > 0)],
                };
                await _items.SaveAsync(next, cancellation);
                return next;
            }
        """;

    private static string Validated(string e, int n, Random random) =>
        $$"""
            public IReadOnlyList<string> Problems{{n}}({{e}} item)
            {
                var problems = new List<string>();
                if (item.Number is null or { Length: < {{random.Next(3, 8)}} })
                    problems.Add("number");

                if (item.Lines.Count == 0 || item.Lines.Any(line => line.Amount < 0))
                    problems.Add("lines");

                if (item.Created > _time.GetUtcNow() && item.State != {{e}}State.Draft)
                    problems.Add(nameof(item.Created));

                Check(item.Customer.Country.Length == 2, "country");
                return problems;

                void Check(bool isRight, string what)
                {
                    if (!isRight)
                        problems.Add(what);
                }
            }
        """;

    private static string Cached(string e, int n, Random random) =>
        $$"""
            private readonly Dictionary<int, {{e}}Summary> _cache{{n}} = [];

            public async ValueTask<{{e}}Summary?> Summary{{n}}Async(int id, CancellationToken cancellation)
            {
                lock (_cache{{n}})
                {
                    if (_cache{{n}}.TryGetValue(id, out var known))
                        return known;
                }

                var item = await _items.GetAsync(id, cancellation);
                if (item is null)
                    return null;

                var summary = new {{e}}Summary(item.Id, item.Number, item.Total, item.State);
                lock (_cache{{n}})
                {
                    if (_cache{{n}}.Count > {{random.Next(100, 1000)}})
                        _cache{{n}}.Clear();

                    _cache{{n}}[id] = summary;
                }

                return summary;
            }
        """;

    private static string Gathered(string e, int n, Random random) =>
        $$"""
            public async Task<decimal> Sum{{n}}Async(IReadOnlyCollection<int> ids, CancellationToken cancellation)
            {
                var all = await Task.WhenAll(ids.Distinct().Select(id => _items.GetAsync(id, cancellation)));
                var (open, closed) = (0m, 0m);
                foreach (var item in all.OfType<{{e}}>())
                {
                    if (item.State == {{e}}State.Closed)
                        closed += item.Total;
                    else
                        open += item.Total;
                }

                return open > closed ? open - closed : {{random.Next(1, 50)}}m * _options.BatchSize;
            }
        """;

    private static string Streamed(string e, int n, Random random) =>
        $$"""
            public async Task<int> Export{{n}}Async(TextWriter writer, CancellationToken cancellation)
            {
                var count = 0;
                await foreach (var item in _items.ReadAsync(cancellation))
                {
                    if (item.Lines is [])
                        continue;

                    await writer.WriteLineAsync($"{item.Id};{item.Number};{item.State};{item.Total:F2}".AsMemory(), cancellation);
                    if (++count % {{random.Next(10, 100)}} == 0)
                        await writer.FlushAsync(cancellation);
                }

                _logger.LogInformation("Exported {Count}", count);
                return count;
            }
        """;

    private static string Ordered(string e, int n, Random random) =>
        $$"""
            public IEnumerable<{{e}}> Due{{n}}(IEnumerable<{{e}}> items)
            {
                var now = _time.GetUtcNow();
                var queue = new PriorityQueue<{{e}}, TimeSpan>();
                foreach (var item in items)
                {
                    var age = now - item.Created;
                    if (age > TimeSpan.FromHours({{random.Next(1, 72)}}))
                        queue.Enqueue(item, -age);
                }

                while (queue.TryDequeue(out var next, out _))
                    yield return next;
            }
        """;

    private static string Paged(string e, int n, Random random) =>
        $$"""
            public async Task<(IReadOnlyList<{{e}}> Page, bool HasMore)> Page{{n}}Async(int page, string? region, CancellationToken cancellation)
            {
                ArgumentOutOfRangeException.ThrowIfNegative(page);
                var size = _options.BatchSize > 0 ? _options.BatchSize : {{random.Next(10, 100)}};
                var found = await _items.FindAsync(new {{e}}Filter(DateTimeOffset.UnixEpoch, region?.Trim(), Limit: (page + 1) * size + 1), cancellation);
                var rest = found.Skip(page * size).ToArray();
                return (rest.Length > size ? rest[..size] : rest, rest.Length > size);
            }
        """;

    private static string OnPlatform(string e, int n, Random random) =>
        $$"""
            public void Protect{{n}}(string folder)
            {
                var path = Path.Combine(folder, $"{nameof({{e}})}-{{random.Next(1, 99)}}.lock");
                if (OperatingSystem.IsWindows())
                {
                    File.SetAttributes(path, FileAttributes.Hidden);
                    Console.Beep(440, {{random.Next(100, 900)}});
                }
                else
                {
                    File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
                }
            }
        """;
}
