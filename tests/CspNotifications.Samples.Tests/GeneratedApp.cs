namespace CspNotifications.Samples.Tests;

/// <summary>
/// A program that prints what it sends: in half of its forty jobs the partner's channel is in scope, the others have to be handed it. Each job sends
/// five notifications that the partner has to send, and one that Microsoft may.
/// </summary>
internal sealed class GeneratedApp : BuildFolder
{
    public const int Jobs = 40;
    public const int Violations = Jobs * 5;

    private const string Project =
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
          </PropertyGroup>
        </Project>
        """;

    private const string Mailing =
        """
        using CspNotifications;

        namespace Generated;

        public enum MailKind
        {
            [NotificationTopic(TopicKind.CspSubscription)] Renewal,
            [NotificationTopic(TopicKind.CspSubscription)] Invoice,
            [NotificationTopic(TopicKind.General)] Newsletter,
            [NotificationTopic(TopicKind.ServiceIncident)] Outage,
        }

        [NotificationRecipient(RecipientKind.CspCustomer)]
        public sealed record Customer(string Name);

        [NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(PartnerMailer))]
        public sealed class MicrosoftMailer
        {
            public void Send(MailKind kind, Customer to, string text) => Console.WriteLine($"Microsoft|{kind}|{to.Name}|{text}");
            public async Task SendAsync(MailKind kind, Customer to, string text) { await Task.Yield(); Send(kind, to, text); }
        }

        [NotificationSender(SenderOrigin.Partner)]
        public sealed class PartnerMailer
        {
            public void Send(MailKind kind, Customer to, string text) => Console.WriteLine($"Partner|{kind}|{to.Name}|{text}");
            public async Task SendAsync(MailKind kind, Customer to, string text) { await Task.Yield(); Send(kind, to, text); }
        }
        """;

    private GeneratedApp(string name)
        : base(name)
    {
    }

    public string Program => Path.Combine(Folder, "bin", Repository.Configuration, "net10.0", "Generated.dll");

    public static GeneratedApp Create()
    {
        var app = new GeneratedApp("Generated");
        app.Write("Generated.csproj", Project);
        app.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.CSPN1003.severity = warning");
        app.Write("Mailing.cs", Mailing);
        app.Write("Program.cs", Start());
        for (var number = 0; number < Jobs; number++)
            app.Write($"Jobs/Job{number}.cs", Job(number));

        return app;
    }

    /// <summary>What the files say, by name.</summary>
    public IReadOnlyDictionary<string, string> Read() =>
        Sample.FilesOf(Folder).ToDictionary(path => path, path => File.ReadAllText(Path.Combine(Folder, path)));

    private void Write(string path, string content)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content + "\n");
    }

    private static string Start() =>
        $$"""
        using Generated;

        var microsoft = new MicrosoftMailer();
        var partner = new PartnerMailer();
        var customer = new Customer("Fabrikam");
        Console.WriteLine(partner.GetType().Name);
        {{string.Join("\n", Enumerable.Range(0, Jobs).Select(number => $"await new Job{number}(microsoft{(HasPartner(number) ? ", partner" : "")}).RunAsync(customer);"))}}
        """;

    private static bool HasPartner(int number) => number % 2 == 0;

    private static string Job(int number)
    {
        var partner = HasPartner(number) ? ", PartnerMailer partner" : "";
        return (number / 2 % 4) switch
        {
            0 => Class($"Job{number}(MicrosoftMailer microsoft{partner})", [], "microsoft"),
            1 => Class(
                $"Job{number}",
                [
                    "private readonly MicrosoftMailer _microsoft;",
                    .. HasPartner(number) ? ["private readonly PartnerMailer _partner;"] : (string[])[],
                    "",
                    $"public Job{number}(MicrosoftMailer microsoft{partner})",
                    "{",
                    "    _microsoft = microsoft ?? throw new ArgumentNullException(nameof(microsoft));",
                    .. HasPartner(number) ? ["    _partner = partner ?? throw new ArgumentNullException(nameof(partner));"] : (string[])[],
                    "}",
                    "",
                ],
                "_microsoft"),
            2 => Class(
                $"Job{number}(MicrosoftMailer microsoft{partner})",
                [
                    "private MicrosoftMailer Microsoft { get; } = microsoft; // for what Microsoft may say itself",
                    .. HasPartner(number) ? ["private PartnerMailer Partner { get; } = partner;"] : (string[])[],
                    "",
                ],
                "Microsoft"),
            _ => Class(
                $"Job{number}",
                [
                    "private readonly MicrosoftMailer microsoft;",
                    .. HasPartner(number) ? ["private readonly PartnerMailer partner;"] : (string[])[],
                    "",
                    HasPartner(number)
                        ? $"public Job{number}(MicrosoftMailer microsoft, PartnerMailer partner) => (this.microsoft, this.partner) = (microsoft, partner);"
                        : $"public Job{number}(MicrosoftMailer microsoft) => this.microsoft = microsoft;",
                    "",
                ],
                "this.microsoft"),
        };
    }

    private static string Class(string header, IEnumerable<string> members, string sender) =>
        $$"""
        namespace Generated;

        /// <summary>Tells a customer what there is to say.</summary>
        public sealed class {{header}}
        {
        {{string.Join("\n", members.Select(line => line.Length == 0 ? "" : "    " + line))}}
            public async Task RunAsync(Customer customer)
            {
                {{sender}}.Send(MailKind.Renewal, customer, "1"); // every year
                await {{sender}}.SendAsync(MailKind.Invoice, customer, "2");
                {{sender}}.Send(MailKind.Outage, customer, "3");
                foreach (var text in new[] { "4", "5" })
                    {{sender}}.Send(MailKind.Newsletter, customer, text);

                #region Later
                var later = () => {{sender}}.Send(MailKind.Renewal, customer, "6");
                later();
                Tell(customer);
                #endregion
            }

            private void Tell(Customer to) =>
                {{sender}}
                    .Send(kind: MailKind.Invoice, to: to, text: "7");
        }
        """;
}
