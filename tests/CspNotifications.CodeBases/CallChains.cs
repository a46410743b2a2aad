using System.Collections.Immutable;

namespace CspNotifications.CodeBases;

/// <summary>
/// So many methods in chains of a depth: each sends once itself and hands on to the next what it was handed; the last sends what the first was called with,
/// and a caller of each chain says what that is. The number of methods and sends is the same whatever the depth.
/// </summary>
public static class CallChains
{
    public static CodeBase Create(int methods, int depth)
    {
        var files = ImmutableArray.CreateBuilder<CodeFile>();
        files.Add(GlobalUsings.File);
        files.Add(SharedKernel.Create(isAnnotated: true));
        var chains = methods / depth;
        for (var chain = 0; chain < chains; chain++)
            files.Add(File(chain, depth));

        return new($"{methods:N0} methods in chains of {depth:N0}", files.ToImmutable())
        {
            Methods = chains * (depth + 1),
            SendingMethods = chains * depth,
            Sends = chains * depth,
        };
    }

    private static CodeFile File(int chain, int depth) => new(
        $"Chain{chain:D5}.cs",
        $$"""
        using {{SharedKernel.Namespace}};

        namespace Contoso.Chains;

        public sealed class Chain{{chain:D5}}(IMicrosoftMailer microsoft)
        {
            private readonly IMicrosoftMailer _microsoft = microsoft;

            public Task RunAsync(Customer customer) => Step0Async(MailKind.Outage, customer);

        {{string.Join("\n\n", Enumerable.Range(0, depth - 1).Select(Step))}}

            private Task Step{{depth - 1}}Async(MailKind kind, Customer customer) => _microsoft.SendAsync(kind, customer);
        }
        """);

    private static string Step(int number) =>
        $$"""
            private async Task Step{{number}}Async(MailKind kind, Customer customer)
            {
                await _microsoft.SendAsync(MailKind.Outage, customer);
                await Step{{number + 1}}Async(kind, customer);
            }
        """;
}
