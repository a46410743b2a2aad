namespace CspNotifications.CodeBases.Modules;

/// <summary>A class that does the work of a module, handed what it needs; some of its methods write to customers.</summary>
internal sealed class ServiceFile(ModuleNames names, string suffix, SendQuota quota, Random random)
{
    private const int FewestMethods = 4;
    private const int MostMethods = 7;

    /// <summary>Of so many methods that send one is called from the class's entry.</summary>
    private const int OneInCalled = 2;

    private readonly List<string> _methods = [];
    private readonly List<string> _called = [];
    private bool _sends;

    /// <summary>Whom the class asks besides its repository: a class of the same module or of another, with its namespace.</summary>
    public (string Interface, ModuleNames Module)? Asks { get; init; }

    private string Entity => names.Entity;

    private string Class => names.Entity + suffix;

    public static string InterfaceOf(ModuleNames names, string suffix) => $"I{names.Entity}{suffix}";

    public CodeFile Create()
    {
        var count = random.Next(FewestMethods, MostMethods + 1);
        for (var number = 0; number < count; number++)
            AddMethod(number);

        _methods.Add(Entry());
        quota.Skip();
        return new($"{names.Folder}{Class}.cs", Text());
    }

    private void AddMethod(int number)
    {
        var isSending = quota.Take();
        _sends |= isSending;
        _methods.Add(isSending ? SendingMethods.Create(Entity, number, quota.SendingMethods) : OrdinaryMethods.Create(Entity, number, random));
        if (isSending && quota.SendingMethods % OneInCalled == 0)
            _called.Add(SendingMethods.CallOf(number, quota.SendingMethods));
    }

    /// <summary>What others call: it goes over its items, and asks whom it was handed.</summary>
    private string Entry() =>
        $$"""
            public async Task<int> RunAsync({{Entity}}Filter filter, CancellationToken cancellation)
            {
                var items = await _items.FindAsync(filter, cancellation);
                _logger.LogInformation("{Class}: {Count}", nameof({{Class}}), items.Count);
                foreach (var item in items)
                {
                    _logger.LogTrace("{Number} is {State}", item.Number, item.State);{{string.Concat(_called.Select(call => $"\n            await {call};"))}}
                }

                {{(Asks is null ? "await Task.Yield();" : "var others = await _other.RunAsync(new(filter.Since), cancellation);")}}
                return items.Count{{(Asks is null ? "" : " + others")}};
            }
        """;

    private string Text() =>
        $$"""
        using System.Text;
        using Microsoft.Extensions.Logging;
        using {{SharedKernel.Namespace}};{{(Asks is { } asked && asked.Module != names ? $"\nusing {asked.Module.Namespace};" : "")}}

        namespace {{names.Namespace}};

        public interface {{InterfaceOf(names, suffix)}}
        {
            Task<int> RunAsync({{Entity}}Filter filter, CancellationToken cancellation);
        }

        public sealed class {{Class}} : {{InterfaceOf(names, suffix)}}
        {
            private readonly I{{Entity}}Repository _items;
            private readonly TimeProvider _time;
            private readonly {{Entity}}Options _options;
            private readonly ILogger<{{Class}}> _logger;
        {{Fields()}}
            public {{Class}}(I{{Entity}}Repository items, TimeProvider time, {{Entity}}Options options, ILogger<{{Class}}> logger{{Parameters()}})
            {
                _items = items ?? throw new ArgumentNullException(nameof(items));
                _time = time;
                _options = options;
                _logger = logger;
        {{Assignments()}}    }

        {{string.Join("\n\n", _methods)}}
        }
        """;

    private string Fields() =>
        (Asks is { } asked ? $"    private readonly {asked.Interface} _other;\n" : "")
        + (_sends ? "    private readonly IMicrosoftMailer _microsoft;\n    private readonly IPartnerMailer _partner;\n" : "");

    private string Parameters() => (Asks is { } asked ? $", {asked.Interface} other" : "") + (_sends ? ", IMicrosoftMailer microsoft, IPartnerMailer partner" : "");

    private string Assignments() =>
        (Asks is null ? "" : "        _other = other;\n") + (_sends ? "        _microsoft = microsoft;\n        _partner = partner;\n" : "");
}
