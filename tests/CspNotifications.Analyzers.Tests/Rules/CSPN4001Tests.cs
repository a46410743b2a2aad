using System.Diagnostics;
using CspNotifications.Analyzers.Annotations.Models;
using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.Analyzers.Tests.Rules;

/// <summary>Lines of model files that say nothing to anybody.</summary>
public class CSPN4001Tests
{
    [Theory]
    [InlineData("")]
    [InlineData("# nothing modelled\n\n   # nor here\n")]
    [InlineData("\uFEFF# a byte order mark\nT:Legacy.Mailer ; sender\n")]
    [InlineData("\uFEFFT:Legacy.Mailer ; sender\n")]
    [InlineData("# 갱신 메일을 보내는 클래스\r\nT:Legacy.Mailer ; sender = microsoft # 마이크로소프트\r\n")]
    [InlineData("T:Legacy.Mailer ; sender = microsoft ; topic = csp-subscription, general ; recipient = partner , internal ;")]
    [InlineData("T:Legacy.Mailer ; channel = T:Contoso.PartnerMailer")]
    [InlineData("M:Legacy.Mailer.Send ; channel = T:Legacy.Mailer")]
    [InlineData("P:Legacy.Account.IsEnterprise ; guard = direct-customer ; guard = ! csp-subscription ; guard = microsoft")]
    [InlineData("M:Legacy.Mailer.Send #0 ; flows ; topic # a part of what is sent; and decides = nothing else")]
    [InlineData("T:Elsewhere.Mailer ; sender\nM:Elsewhere.Mailer.Send#7 ; topic\nT:Legacy.Nobody ; sender\nM:Legacy.Nobody.Send ; sender")]
    [InlineData("T:Legacy.Mailer ; sender = microsoft\nT:Legacy.Mailer ; topic = general\nT:Legacy.Mailer ; sender = microsoft")]
    [InlineData("M:Legacy.Mailer.Send ; topic = general\nM:Legacy.Mailer.Send(System.Object) ; topic = operational\nM:Legacy.Mailer.Send#0 ; topic = csp-subscription")]
    public Task Line_ThatCanBeRead_IsClean(string model) => Modelled.File(model);

    [Theory]
    [InlineData("{|CSPN4001:Legacy.Mailer|} ; sender")]
    [InlineData("{|CSPN4001:E:Legacy.Mailer.Sent|} ; sender")]
    [InlineData("{|CSPN4001:N:Legacy|} ; sender")]
    [InlineData("{|CSPN4001:= microsoft|}")]
    [InlineData("{|CSPN4001:x|} ; sender")]
    [InlineData("{|CSPN4001:T:|} ; sender")]
    [InlineData("{|CSPN4001:M:Send|} ; sender")]
    [InlineData("{|CSPN4001:T:Legacy..Mailer|} ; sender")]
    [InlineData("{|CSPN4001:T:Legacy.Mailer.|} ; sender")]
    [InlineData("{|CSPN4001:M:Legacy.Mailer.Send(System.Object|} ; sender")]
    [InlineData("{|CSPN4001:M:Legacy.Mailer.Send)System.Object(|} ; sender")]
    [InlineData("{|CSPN4001:M:Legacy.Mailer.Send(System.Object))|} ; sender")]
    [InlineData("{|CSPN4001:M:Legacy.Mailer.Send(System.Object)x|} ; sender")]
    [InlineData("{|CSPN4001:M:Legacy.Mailer.Send(System.Object)#first|} ; sender")]
    [InlineData("{|CSPN4001:T:Legacy.Mailer|}")]
    [InlineData("{|CSPN4001:T:Legacy.Mailer|}   # sender")]
    [InlineData("{|CSPN4001:T:Legacy.Mailer|} ;;  ;")]
    [InlineData("T:Legacy.Mailer ; {|CSPN4001:sends|}")]
    [InlineData("T:Legacy.Mailer ; {|CSPN4001:Sender|} = microsoft")]
    [InlineData("T:Legacy.Mailer ; {|CSPN4001:=|}")]
    [InlineData("T:Legacy.Mailer ; sender = {|CSPN4001:Microsoft|}")]
    [InlineData("T:Legacy.Mailer ; {|CSPN4001:sender =|}")]
    [InlineData("T:Legacy.Mailer ; sender ; topic = general, {|CSPN4001:csp|}, operational")]
    [InlineData("T:Legacy.Mailer ; {|CSPN4001:topic = general,|}")]
    [InlineData("T:Legacy.Mailer ; topic = {|CSPN4001:general operational|}")]
    [InlineData("T:Legacy.Mailer ; topic = {|CSPN4001:gen|}, {|CSPN4001:op|}")]
    [InlineData("P:Legacy.Account.IsEnterprise ; {|CSPN4001:guard|}")]
    [InlineData("P:Legacy.Account.IsEnterprise ; guard = {|CSPN4001:!|}")]
    [InlineData("P:Legacy.Account.IsEnterprise ; guard = {|CSPN4001:enterprise|}")]
    [InlineData("M:Legacy.Mailer.Send#0 ; flows = {|CSPN4001:all|}")]
    [InlineData("T:Legacy.Mailer ; sender ; {|CSPN4001:sender = microsoft|}")]
    [InlineData("P:Legacy.Account.IsEnterprise ; guard = direct-customer ; {|CSPN4001:guard = csp-customer|}")]
    [InlineData("T:Legacy.Mailer ; {|CSPN4001:channel|}")]
    [InlineData("T:Legacy.Mailer ; channel = {|CSPN4001:Contoso.PartnerMailer|}")]
    [InlineData("T:Legacy.Mailer ; channel = {|CSPN4001:M:Contoso.PartnerMailer.Send|}")]
    public Task Line_ThatDoesNotParse_IsReportedWhereItIsWrong(string model) => Modelled.File(model);

    [Theory]
    [InlineData("{|CSPN4001:M:Legacy.Mailer.Sned|} ; sender")]
    [InlineData("{|CSPN4001:M:Legacy.Mailer.Send(System.String)|} ; sender")]
    [InlineData("{|CSPN4001:M:Legacy.Mailer.Send``2|} ; sender")]
    [InlineData("{|CSPN4001:P:Legacy.Mailer.Send|} ; sender")]
    [InlineData("{|CSPN4001:T:Legacy.Mailer.Option|} ; sender")]
    [InlineData("{|CSPN4001:F:Legacy.Origin.Everybody|} ; sender = microsoft")]
    [InlineData("{|CSPN4001:M:Legacy.LoudMailer.Post|} ; sender")]
    [InlineData("T:Legacy.Mailer ; channel = T:Legacy.Mailer\nT:Legacy.Mailer ; {|CSPN4001:channel = T:Legacy.Mailer.Partner|}")]
    public Task Member_ThatItsTypeDoesNotHave_IsReported(string model) => Modelled.File(model);

    [Theory]
    [InlineData("{|CSPN4001:M:Legacy.Mailer.Send#3|} ; topic")]
    [InlineData("{|CSPN4001:T:Legacy.Mailer#0|} ; topic")]
    [InlineData("T:Legacy.Mailer ; {|CSPN4001:topic|}")]
    [InlineData("M:Legacy.Mailer.Send ; {|CSPN4001:recipient|} ; sender")]
    [InlineData("M:Legacy.Factory.Create#return ; {|CSPN4001:sender|}")]
    [InlineData("M:Legacy.Mailer.Send#return ; {|CSPN4001:topic = general|}")]
    [InlineData("P:Legacy.Account.Name ; {|CSPN4001:guard = direct-customer|}")]
    [InlineData("T:Legacy.Account ; {|CSPN4001:guard = direct-customer|}")]
    [InlineData("M:Legacy.Account.HasContract#return ; {|CSPN4001:guard = direct-customer|}")]
    [InlineData("T:Legacy.Mailer ; {|CSPN4001:flows|}")]
    [InlineData("T:Legacy.Mailer ; {|CSPN4001:flows|} ; {|CSPN4001:channel = T:Legacy.Mailer.Partner|}")]
    [InlineData("M:Legacy.Mailer.Send ; {|CSPN4001:flows|}")]
    [InlineData("P:Legacy.Letter.From ; {|CSPN4001:channel = T:Legacy.Mailer|}")]
    [InlineData("T:Legacy.Origin ; {|CSPN4001:sender|}")]
    public Task Word_ThatDoesNotFitTheSymbol_IsReported(string model) => Modelled.File(model);

    [Theory]
    [InlineData("T:Legacy.Mailer ; sender = microsoft\nT:Legacy.Mailer ; {|CSPN4001:sender = partner|}")]
    [InlineData("T:Legacy.Mailer ; sender = microsoft\nT: Legacy.Mailer ; topic = general ; {|CSPN4001:sender|}")]
    [InlineData("P:Legacy.Account.IsEnterprise ; guard = direct-customer\nP:Legacy.Account.IsEnterprise ; {|CSPN4001:guard = !direct-customer|}")]
    [InlineData("T:Legacy.Mailer ; channel = T:A.B\nT:Legacy.Mailer ; {|CSPN4001:channel = T:A.C|}")]
    [InlineData("T:Elsewhere.Mailer ; sender = microsoft\nT:Elsewhere.Mailer ; {|CSPN4001:sender = partner|}")]
    public Task Lines_ThatContradictEachOther_AreReportedOnTheLater(string model) => Modelled.File(model);

    [Fact]
    public Task Files_ThatContradictEachOther_AreReportedOnTheLaterByPath() => Modelled.Files(
        ("/0/NotificationModels.Zeta.txt", "T:Legacy.Mailer ; {|CSPN4001:sender = partner|}\n"),
        ("/0/NotificationModels.Alpha.txt", "T:Legacy.Mailer ; sender = microsoft\n"),
        ("/0/NotificationModels.Beta.txt", "T:Legacy.Mailer ; sender = microsoft ; topic = general\n"));

    [Fact]
    public Task OtherFiles_AreNotRead() => Modelled.Files(
        ("/0/Notes.txt", "not a model"),
        ("/0/NotificationModels.md", "not a model"),
        ("/NotificationModels/a.txt", "not a model"),
        ("/0/sub/notificationmodels.crm.TXT", "{|CSPN4001:a model|}"));

    /// <summary>The lines around a wrong one stand.</summary>
    [Fact]
    public Task WrongLine_TakesNoOtherAlong() => Modelled.Body(
        "T:Legacy.Mailer ; sender = microsoft\nT:Legacy.Account ; {|CSPN4001:recipent|} = internal\nF:Legacy.Templates.InvoiceReady ; topic = csp-subscription",
        "mailer.{|CSPN1001:Send|}(Templates.InvoiceReady, account);");

    [Theory]
    [InlineData("M:Legacy.Mailer.Sned ; sender", "'Legacy.Mailer' does not have 'M:Legacy.Mailer.Sned'. Did you mean 'M:Legacy.Mailer.Send'?")]
    [InlineData("M:Legacy.Mailer.Post(System.String) ; sender", "'Legacy.Mailer' does not have 'M:Legacy.Mailer.Post(System.String)'. Did you mean 'M:Legacy.Mailer.Post(System.String,System.Object)'")]
    [InlineData("M:Legacy.LoudMailer.Post ; sender", "'Legacy.LoudMailer' does not have 'M:Legacy.LoudMailer.Post'. Did you mean 'M:Legacy.Mailer.Post'?")]
    [InlineData("T:Legacy.Mailer.Option ; sender", "'Legacy.Mailer' does not have 'T:Legacy.Mailer.Option'. Did you mean 'T:Legacy.Mailer.Options'?")]
    [InlineData("T:Legacy.Mailer ; sendr", "'sendr' is not a word of model files. Did you mean 'sender'?")]
    [InlineData("T:Legacy.Mailer ; topic = csp-subscripton", "'csp-subscripton' is not a value of 'topic'. Did you mean 'csp-subscription'?")]
    [InlineData("T:Legacy.Mailer ; sender = us", "'us' is not a value of 'sender'. Did you mean 'microsoft', 'partner'?")]
    [InlineData("M:Legacy.Mailer.Send#9 ; topic", "'M:Legacy.Mailer.Send' has no parameter '#9'. The first one is '#0'.")]
    [InlineData("Legacy.Mailer ; sender", "'Legacy.Mailer' is not a documentation comment id. A line begins with 'T:', 'M:', 'P:' or 'F:' and a qualified name.")]
    public async Task Message_SaysWhatIsWrong_AndWhatWasPerhapsMeant(string model, string message)
    {
        var diagnostic = Assert.Single((await RunAsync(model)).Diagnostics);

        Assert.StartsWith("This line of the model file says nothing: " + message, diagnostic.English(), StringComparison.Ordinal);
        Assert.Contains(diagnostic.InKorean(), letter => letter is >= '\uAC00' and <= '\uD7A3');
    }

    [Fact]
    public async Task Location_IsLineAndColumnOfTheFile()
    {
        var diagnostic = Assert.Single((await RunAsync("# 주석\r\n\r\n  T:Legacy.Mailer ; topic = generl\r\n")).Diagnostics);

        var position = diagnostic.Location.GetMappedLineSpan();
        Assert.Equal((Modelled.ModelPath, 2, 28), (position.Path, position.StartLinePosition.Line, position.StartLinePosition.Character));
    }

    [Fact]
    public async Task MalformedMegabyte_IsReportedAHundredTimes()
    {
        var run = await RunAsync(string.Concat(Enumerable.Repeat("T:Legacy.Mailer ;; topc = ((( 갱신 메일 ; = ; sender = nobody\n", 20_000)));

        Assert.Equal(100, run.Diagnostics.Length);
        Assert.EndsWith("No more errors of this file are listed.", run.Diagnostics[^1].English(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('(')]
    [InlineData('#')]
    [InlineData(';')]
    [InlineData('T')]
    [InlineData('\0')]
    public async Task MegabyteOfOneLine_IsReported(char letter)
    {
        var run = await RunAsync("M:" + new string(letter, 1_000_000));

        Assert.All(run.Diagnostics, diagnostic => Assert.True(diagnostic.English().Length < 1000));
        Assert.NotEmpty(run.Diagnostics);
    }

    [Fact]
    public void Text_IsParsedOnce()
    {
        var text = SourceText.From("T:Legacy.Mailer ; sender\n");

        Assert.Same(ModelFileOf(text), ModelFileOf(text));
    }

    /// <summary>Nothing in it grows faster than the file. A tenth of this is what it takes by itself: here other tests run at the same time.</summary>
    [Fact]
    public void FiftyThousandLines_AreParsed()
    {
        var text = FiftyThousandLines();
        var model = ModelParser.Parse(text);
        var best = Enumerable.Range(0, 5).Min(_ => Taken(() => ModelParser.Parse(text)));

        Assert.Equal((50_000, 0), (model.Entries.Length, model.Errors.Length));
        Assert.True(best < TimeSpan.FromSeconds(5), $"{best.TotalMilliseconds} ms");
    }

    /// <summary>A model of which nothing is referenced makes no work: nothing is reported, and no body is visited.</summary>
    [Fact]
    public async Task FiftyThousandLines_OfTypesThatAreNotThere_AreLeftAlone()
    {
        var compilation = await Compiled.FromAsync([Compiled.Tree("public class Job { public void Run() => ToString(); }")], []);

        var run = await AnalyzerRun.WithoutExceptionAsync(compilation, (Modelled.ModelPath, FiftyThousandLines().ToString()));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(0, run.OperationBlockActions);
    }

    private static SourceText FiftyThousandLines() => SourceText.From(string.Concat(Enumerable.Range(0, 50_000).Select(i =>
        $"M:Company{i % 50}.Product.Module{i % 1000}.Service{i}.Send(System.String,System.Object) #1 ; topic = csp-subscription, general ; flows # 줄 {i}\n")));

    private static TimeSpan Taken(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed;
    }

    private static ModelFile ModelFileOf(SourceText text)
    {
        ModelFile? parsed = null;
        var compilation = Compiled.FromAsync("").Result;
        var analyzer = new Probe(context => context.TryGetValue(text, ModelFile.Provider, out parsed));
        _ = new CompilationWithAnalyzers(compilation, [analyzer], new AnalyzerOptions([])).GetAnalyzerDiagnosticsAsync(CancellationToken.None).Result;
        return parsed!;
    }

    private static async Task<AnalyzerRun> RunAsync(string model)
    {
        var compilation = await Compiled.FromAsync([Compiled.Tree("")], [await Modelled.Legacy.Value]);
        return await AnalyzerRun.WithoutExceptionAsync(compilation, (Modelled.ModelPath, model));
    }

#pragma warning disable RS1036, RS1038, RS1041 // An analyzer for this test alone.
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class Probe(Action<CompilationStartAnalysisContext> start) : DiagnosticAnalyzer
    {
        public override System.Collections.Immutable.ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [new("TEST", "", "", "", DiagnosticSeverity.Warning, true)];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterCompilationStartAction(start);
        }
    }
#pragma warning restore RS1036, RS1038, RS1041
}
