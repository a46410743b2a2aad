namespace CspNotifications.CodeBases.Modules;

/// <summary>The records of a module.</summary>
internal static class RecordFile
{
    public static CodeFile Create(ModuleNames names) => new(
        $"{names.Folder}{names.Entity}.cs",
        $$"""
        using {{SharedKernel.Namespace}};

        namespace {{names.Namespace}};

        public enum {{names.Entity}}State { Draft, Open, Approved, Blocked, Closed }

        public sealed record {{names.Entity}}Line(string Article, int Quantity, decimal Amount, string? Note = null);

        public sealed record {{names.Entity}}Summary(int Id, string Number, decimal Total, {{names.Entity}}State State);

        public sealed record {{names.Entity}}Filter(DateTimeOffset Since, string? Region = null, {{names.Entity}}State? State = null, int Limit = 100);

        public sealed record {{names.Entity}}(int Id, string Number, Customer Customer, {{names.Entity}}State State, DateTimeOffset Created)
        {
            public List<{{names.Entity}}Line> Lines { get; init; } = [];

            public decimal Total => Lines.Sum(line => line.Amount * line.Quantity);

            public string Region { get; init; } = "west";

            public bool IsLate(DateTimeOffset now) => State is {{names.Entity}}State.Open or {{names.Entity}}State.Blocked && now - Created > TimeSpan.FromDays(30);
        }

        public sealed class {{names.Entity}}Options
        {
            public int BatchSize { get; set; } = 50;

            public TimeSpan Delay { get; set; } = TimeSpan.FromSeconds(5);

            public Dictionary<string, decimal> Rates { get; } = new(StringComparer.OrdinalIgnoreCase);
        }
        """);
}
