using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Robustness;

/// <summary>Valid code that is larger or deeper than what people write: generators do. It ends, and it is still judged.</summary>
public class ExtremeProgramTests
{
    private const int Patience = 60;

    /// <summary>What types say is asked in every body: it must not take longer than the body.</summary>
    private const int PatienceWithTypes = 3;

    [Fact]
    public Task LongConcatenation_IsReported() =>
        AssertReportedAsync($"ms.Send({string.Join(" + ", Enumerable.Repeat("customer.Name", 1500))} + new RenewalNotice(\"\"), customer);");

    [Fact]
    public Task LongCondition_IsReported() =>
        AssertReportedAsync($"if ({string.Join(" && ", Enumerable.Range(0, 300).Select(n => $"n != {n}"))}) ms.Send(MailKind.Renewal, customer);");

    [Fact]
    public Task LongAlternative_IsReported() =>
        AssertReportedAsync($"if ({string.Join(" || ", Enumerable.Range(0, 300).Select(n => $"n == {n}"))}) ms.Send(MailKind.Renewal, customer);");

    [Fact]
    public Task LongPattern_IsReported() =>
        AssertReportedAsync($"if (n is {string.Join(" or ", Enumerable.Range(0, 300))}) ms.Send(MailKind.Renewal, customer);");

    [Fact]
    public Task LongCallChain_IsReported() => AssertReportedAsync(
        $"ms.Send(new System.Text.StringBuilder(){string.Concat(Enumerable.Repeat(".Append('x')", 500))}.Append(new RenewalNotice(\"\")), customer);");

    [Fact]
    public Task ManyBranches_AreReported() => AssertReportedAsync(
        $"var k = MailKind.Outage; {string.Concat(Enumerable.Range(0, 200).Select(n => $"if (n == {n}) k = MailKind.Renewal; else flag = !flag;\n"))} ms.Send(k, customer);");

    [Fact]
    public Task ManyCases_AreReported() => AssertReportedAsync(
        $"switch (n) {{ {string.Concat(Enumerable.Range(0, 500).Select(n => $"case {n}: kind = (MailKind)(n % 7); break;\n"))} }} ms.Send(MailKind.Renewal, customer);");

    [Fact]
    public Task DeepBlocks_AreReported() => AssertReportedAsync(
        $"{string.Concat(Enumerable.Repeat("if (flag) { ", 100))} ms.Send(MailKind.Renewal, customer); {new string('}', 100)}");

    [Fact]
    public Task DeepLoops_AreReported() => AssertReportedAsync(
        $"{string.Concat(Enumerable.Repeat("while (flag) { flag = n++ > 3; ", 20))} ms.Send(MailKind.Renewal, customer); {new string('}', 20)}");

    [Fact]
    public Task DeepLambdas_AreReported() => AssertReportedAsync(
        $"Action a = {string.Concat(Enumerable.Range(0, 12).Select(n => $"() => {{ Action a{n} = "))} () => ms.Send(MailKind.Renewal, customer); {string.Concat(Enumerable.Range(0, 12).Select(n => $"a{11 - n}(); }};"))} a();");

    [Fact]
    public Task DeepTries_AreReported() => AssertReportedAsync(
        $"{string.Concat(Enumerable.Repeat("try { n++; ", 15))} ms.Send(MailKind.Renewal, customer); {string.Concat(Enumerable.Repeat("} catch (Exception) when (flag) { n--; } finally { flag = !flag; }", 15))}");

    [Fact]
    public Task DeepConditionals_AreReported() => AssertReportedAsync(
        $"ms.Send({string.Concat(Enumerable.Range(0, 100).Select(n => $"n == {n} ? MailKind.Outage : "))} MailKind.Renewal, customer);");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(60)]
    public Task DeepObjects_AreReported(int depth) => AssertReportedAsync(
        $"var m = {string.Concat(Enumerable.Repeat("new Mail { To = customer, Body = ", depth))} new RenewalNotice(\"\") {new string('}', depth)}; ms.Send(m);");

    /// <summary>Legal for the language, endless when expanded.</summary>
    [Theory]
    [InlineData("class B<[NotificationTopic] T> { } class C<T> : B<C<C<T>>> { }", "C<int>")]
    [InlineData("class B<[NotificationTopic] T, [NotificationRecipient] U> { } class C<T, U> : B<C<T, C<U, T>>, C<C<T, U>, U>> { }", "C<int, int>")]
    [InlineData("interface I<[NotificationTopic] T, [NotificationTopic] U> { } class C<T> : I<C<T>, C<T>> { }", "C<int>")]
    [InlineData("class C<[NotificationTopic] T> where T : C<T> { } class D : C<D> { }", "D")]
    public Task EndlessType_IsReported(string types, string type) => AssertReportedAsync(
        $"ms.Send(new {type}()); ms.Send(MailKind.Renewal, customer);", types, PatienceWithTypes);

    private static async Task AssertReportedAsync(string statements, string types = "", int seconds = Patience)
    {
        var source =
            $$"""
            using CspNotifications;
            {{types}}
            class Job { void Run(MicrosoftMailer ms, MailKind kind, Customer customer, int n, bool flag) { {{statements}} } }
            """;
        var compilation = await Compiled.ValidAsync(Vocabulary.Source, Compiled.Usings, source);
        var run = await Task.Run(() => AnalyzerRun.WithoutExceptionAsync(compilation)).WaitAsync(TimeSpan.FromSeconds(seconds));

        Assert.Equal(["CSPN1001"], run.Ids);
    }
}
