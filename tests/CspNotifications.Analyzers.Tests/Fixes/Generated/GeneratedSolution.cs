using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CspNotifications.Analyzers.Tests.Fixes.Generated;

/// <summary>Generated classes in several projects, and one that makes objects of some of them: as it is, and as it has to become.</summary>
internal sealed class GeneratedSolution
{
    public const int Projects = 4;
    private const int ClassesAFile = 5;

    private const string World =
        """
        using System;
        using System.Threading.Tasks;
        using CspNotifications;

        namespace World;

        public enum MailKind
        {
            [NotificationTopic(TopicKind.CspSubscription)] Renewal,
            [NotificationTopic(TopicKind.CspSubscription)] Invoice,
            [NotificationTopic(TopicKind.ServiceIncident)] Outage,
        }

        [NotificationRecipient(RecipientKind.CspCustomer)]
        public class Customer { public string Name { get; set; } = ""; }

        [NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(PartnerMailer))]
        public class MicrosoftMailer
        {
            public void Send(MailKind kind) { }
            public void Send(MailKind kind, Customer to) { }
            public Task SendAsync(MailKind kind, Customer to) => Task.CompletedTask;
        }

        [NotificationSender(SenderOrigin.Partner)]
        public class PartnerMailer
        {
            public void Send(MailKind kind) { }
            public void Send(MailKind kind, Customer to) { }
            public Task SendAsync(MailKind kind, Customer to) => Task.CompletedTask;
        }

        [NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(IPartnerTexter))]
        public interface IMicrosoftTexter { void Send(MailKind kind); void Send(MailKind kind, Customer to); Task SendAsync(MailKind kind, Customer to); }

        [NotificationSender(SenderOrigin.Partner)]
        public interface IPartnerTexter { void Send(MailKind kind); void Send(MailKind kind, Customer to); Task SendAsync(MailKind kind, Customer to); }

        public class PartnerTexter : IPartnerTexter
        {
            public void Send(MailKind kind) { }
            public void Send(MailKind kind, Customer to) { }
            public Task SendAsync(MailKind kind, Customer to) => Task.CompletedTask;
        }

        public abstract class CountedJob
        {
            protected CountedJob(int number) => Number = number;
            public int Number { get; }
        }
        """;

    private static readonly string[] Usings = ["System", "System.Threading.Tasks", "World"];
    private readonly List<(string Project, string Name, string Text)> _files = [];

    private GeneratedSolution()
    {
    }

    /// <summary>The files by name, in the notation of <see cref="Arrows"/>.</summary>
    public IReadOnlyDictionary<string, string> Files => _files.ToDictionary(file => file.Name, file => file.Text);

    public static GeneratedSolution Of(int classes)
    {
        var solution = new GeneratedSolution();
        for (var file = 0; file * ClassesAFile < classes; file++)
            solution.AddFile(file, Enumerable.Range(file * ClassesAFile, Math.Min(ClassesAFile, classes - (file * ClassesAFile))));

        return solution;
    }

    /// <summary>The solution as it is before anything is fixed.</summary>
    public async Task<Solution> ToSolutionAsync(AdhocWorkspace workspace)
    {
        var references = (await Frameworks.Net10.ResolveAsync(LanguageNames.CSharp, CancellationToken.None)).Add(Compiled.Annotations);
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
            .WithSpecificDiagnosticOptions([KeyValuePair.Create("CS1591", ReportDiagnostic.Suppress)]);
        var solution = workspace.CurrentSolution;
        var ids = new Dictionary<string, ProjectId>();
        foreach (var name in _files.Select(file => file.Project).Distinct().Prepend("World"))
        {
            var id = ids[name] = ProjectId.CreateNewId(name);
            solution = solution
                .AddProject(ProjectInfo.Create(id, VersionStamp.Default, name, name, LanguageNames.CSharp, compilationOptions: options, metadataReferences: references))
                .WithProjectParseOptions(id, new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Diagnose));
        }

        foreach (var (name, id) in ids)
        {
            foreach (var other in ids.Where(other => other.Key != name && (other.Key == "World" ? name != "World" : name == "Hosts")))
                solution = solution.AddProjectReference(id, new ProjectReference(other.Value));
        }

        solution = solution.AddDocument(DocumentId.CreateNewId(ids["World"]), "World.cs", World);
        foreach (var (project, name, text) in _files)
            solution = solution.AddDocument(DocumentId.CreateNewId(ids[project]), name, Arrows.Before(text));

        return solution;
    }

    private void AddFile(int number, IEnumerable<int> classes)
    {
        var style = FileStyle.Of(number);
        var project = "Jobs" + (number % Projects);
        var generated = classes.Select(of => new GeneratedClass(of, style)).ToList();
        var hosts = generated.SelectMany(type => type.Hosts).ToList();
        var isHostedHere = number % 3 == 0;
        Add(project, $"Jobs{number}.cs", style, project, Usings, [.. generated.SelectMany(type => (IEnumerable<string>)["", .. type.Lines]).Skip(1), .. isHostedHere ? hosts : []]);
        Add(project, $"Jobs{number}.Parts.cs", style, project, Usings, [.. generated.SelectMany(type => type.OtherPart)]);
        Add("Hosts", $"Hosts{number}.cs", style, "Hosts", ["World", project], isHostedHere ? [] : hosts);
    }

    private void Add(string project, string name, FileStyle style, string space, IEnumerable<string> usings, IReadOnlyList<string> lines)
    {
        if (lines.Count > 0)
            _files.Add((project, name, style.File(space, usings, lines)));
    }
}
