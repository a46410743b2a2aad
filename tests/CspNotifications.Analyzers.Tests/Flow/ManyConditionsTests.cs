using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>Bodies with very many conditions are judged as others, and in time.</summary>
public class ManyConditionsTests
{
    private static readonly TimeSpan InTime = TimeSpan.FromSeconds(30);

    [Fact]
    public Task TwoHundredBranches_IsReported() => InTimeOf(
        "var k = MailKind.Outage; var number = Console.Read();\n"
        + Lines(200, i => $"if (number == {i}) k = MailKind.{(i == 150 ? "Renewal" : "Maintenance")};")
        + "ms.{|CSPN1001:Send|}(k, customer);");

    [Fact]
    public Task TwoHundredBranches_IsClean() => InTimeOf(
        "var k = MailKind.Outage; var number = Console.Read();\n"
        + Lines(200, i => $"if (number == {i}) k = MailKind.Maintenance;")
        + "ms.Send(k, customer);");

    [Fact]
    public Task LongElseIf_IsReported() => InTimeOf(
        "var k = MailKind.Outage; var number = Console.Read();\nif (flag) { }\n"
        + Lines(150, i => $"else if (number == {i}) k = MailKind.{(i == 100 ? "Renewal" : "Maintenance")};")
        + "ms.{|CSPN1001:Send|}(k, customer);");

    [Fact]
    public Task LongOr_IsReported() => InTimeOf(
        "var number = Console.Read();\nif (" + string.Join(" || ", Enumerable.Range(0, 200).Select(i => $"number == {i}"))
        + ") ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);");

    [Fact]
    public Task LongOr_WithoutShortCut_IsReported() => InTimeOf(
        "var number = Console.Read();\nif (" + string.Join(" | ", Enumerable.Range(0, 200).Select(i => $"number == {i}"))
        + ") ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);");

    [Fact]
    public Task LongAnd_WithoutShortCut_EndsWithAGuard_IsClean() => InTimeOf(
        "var number = Console.Read();\nif (" + string.Join(" & ", Enumerable.Range(0, 12).Select(i => $"number != {i}"))
        + " & customer.IsDirect) ms.Send(MailKind.Offer, customer);");

    [Fact]
    public Task ManyAlternativesOfManyElements_IsReported() => InTimeOf(
        "var numbers = new int[24];\nif (numbers is [" + string.Join(", ", Enumerable.Repeat("1 or 2", 24))
        + "]) ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);");

    [Fact]
    public Task ManyPairsOfAlternatives_WithoutShortCut_IsReported() => InTimeOf(
        "int Read() => Console.Read();\nif (" + string.Join(" & ", Enumerable.Repeat("(Read() == 1 | Read() == 2)", 24))
        + ") ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);");

    [Fact]
    public Task NestedTernaries_IsReported() => InTimeOf(
        "var number = Console.Read();\nms.{|CSPN1001:Send|}("
        + string.Concat(Enumerable.Range(0, 80).Select(i => $"number == {i} ? MailKind.Maintenance : ")) + "MailKind.Renewal, customer);");

    [Fact]
    public Task NestedLoops_IsReported() => InTimeOf(
        "var a = MailKind.Outage; var b = MailKind.Outage; var c = MailKind.Outage;\n"
        + Lines(12, _ => "while (Console.Read() > 0) {")
        + "ms.{|CSPN1001:Send|}(a, customer); a = b; b = c; c = MailKind.Renewal;\n"
        + Lines(12, _ => "}"));

    [Fact]
    public Task NestedTries_IsReported() => InTimeOf(
        "var k = MailKind.Outage;\n"
        + Lines(12, _ => "try {")
        + "k = MailKind.Renewal; Console.WriteLine(); k = MailKind.Outage;\n"
        + Lines(12, i => i % 2 == 0 ? "} catch (InvalidOperationException) { }" : "} finally { Console.WriteLine(); }")
        + "ms.{|CSPN1001:Send|}(k, customer);");

    private static string Lines(int count, Func<int, string> line) =>
        string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));

    private static Task InTimeOf(string statements) => Task.Run(() => Analyzed.Body(statements)).WaitAsync(InTime);
}
