namespace CspNotifications.CodeBases.Modules;

/// <summary>Where a module keeps its records: behind an interface, as the others see it.</summary>
internal static class RepositoryFile
{
    /// <summary>The methods with a body in here.</summary>
    public const int Methods = 5;

    public static CodeFile Create(ModuleNames names) => new(
        $"{names.Folder}{names.Entity}Repository.cs",
        $$"""
        using System.Collections.Concurrent;
        using System.Runtime.CompilerServices;

        namespace {{names.Namespace}};

        public interface I{{names.Entity}}Repository
        {
            Task<{{names.Entity}}?> GetAsync(int id, CancellationToken cancellation);

            Task<IReadOnlyList<{{names.Entity}}>> FindAsync({{names.Entity}}Filter filter, CancellationToken cancellation);

            IAsyncEnumerable<{{names.Entity}}> ReadAsync(CancellationToken cancellation);

            Task SaveAsync({{names.Entity}} item, CancellationToken cancellation);
        }

        public sealed class {{names.Entity}}Repository(TimeProvider time) : I{{names.Entity}}Repository
        {
            private readonly ConcurrentDictionary<int, {{names.Entity}}> _items = new();

            public Task<{{names.Entity}}?> GetAsync(int id, CancellationToken cancellation) =>
                Task.FromResult(_items.TryGetValue(id, out var item) ? item : null);

            public Task<IReadOnlyList<{{names.Entity}}>> FindAsync({{names.Entity}}Filter filter, CancellationToken cancellation)
            {
                IReadOnlyList<{{names.Entity}}> found =
                [
                    .. _items.Values
                        .Where(item => item.Created >= filter.Since && (filter.Region is null || item.Region == filter.Region))
                        .Where(item => filter.State is not { } state || item.State == state)
                        .OrderBy(item => item.Number, StringComparer.Ordinal)
                        .Take(filter.Limit),
                ];
                return Task.FromResult(found);
            }

            public async IAsyncEnumerable<{{names.Entity}}> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
            {
                foreach (var item in _items.Values)
                {
                    cancellation.ThrowIfCancellationRequested();
                    await Task.Yield();
                    yield return item;
                }
            }

            public async Task SaveAsync({{names.Entity}} item, CancellationToken cancellation)
            {
                ArgumentNullException.ThrowIfNull(item);
                if (item.Created > time.GetUtcNow())
                    throw new InvalidOperationException($"{item.Number} is from the future.");

                _items[item.Id] = item;
                await Task.Delay(1, cancellation).ConfigureAwait(false);
            }

            public int Count() => _items.Count;
        }
        """);
}
