using System.Collections.Immutable;
using CspNotifications.CodeBases.Modules;

namespace CspNotifications.CodeBases;

/// <summary>
/// A line-of-business application in modules of ten files: records, a repository, services that call it and each other, and their registration. A share
/// of all methods writes to customers.
/// </summary>
public sealed class BusinessCodeBase
{
    private const int FilesInModule = 10;

    /// <summary>So many modules ask the one before: what happens there is reached from here.</summary>
    private const int OneInAsks = 4;

    private static readonly string[] Suffixes = ["Service", "Pricing", "Handler", "Importer", "Report", "Worker", "Archive"];

    private readonly ImmutableArray<CodeFile>.Builder _files = ImmutableArray.CreateBuilder<CodeFile>();
    private readonly SendQuota _quota;
    private readonly Random _random;

    private BusinessCodeBase(double sending, int seed)
    {
        _quota = new(sending);
        _random = new(seed);
    }

    /// <summary>So many files, in which a share (0 to 1) of all methods sends.</summary>
    public static CodeBase Create(int files, double sending, bool isAnnotated = true, int seed = 1)
    {
        var made = new BusinessCodeBase(sending, seed);
        made._files.Add(GlobalUsings.File);
        made._files.Add(SharedKernel.Create(isAnnotated));
        for (var module = 0; module < files / FilesInModule; module++)
            made.AddModule(new(module));

        return new($"{files:N0} files, {sending:P0} of methods sending{(isAnnotated ? "" : ", not annotated")}", made._files.ToImmutable())
        {
            Methods = made._quota.Methods,
            SendingMethods = made._quota.SendingMethods,
            Sends = made._quota.SendingMethods,
        };
    }

    private void AddModule(ModuleNames names)
    {
        _files.Add(RecordFile.Create(names));
        _files.Add(RepositoryFile.Create(names));
        for (var method = 0; method < RepositoryFile.Methods + RegistrationFile.Methods; method++)
            _quota.Skip();

        for (var i = 0; i < Suffixes.Length; i++)
            _files.Add(new ServiceFile(names, Suffixes[i], _quota, _random) { Asks = AskedBy(names, i) }.Create());

        _files.Add(RegistrationFile.Create(names, Suffixes));
    }

    /// <summary>The handler asks the service, the worker the importer, and some services those of the module before.</summary>
    private static (string Interface, ModuleNames Module)? AskedBy(ModuleNames names, int suffix) => Suffixes[suffix] switch
    {
        "Handler" => (ServiceFile.InterfaceOf(names, "Service"), names),
        "Worker" => (ServiceFile.InterfaceOf(names, "Importer"), names),
        "Service" when names.Number > 0 && names.Number % OneInAsks == 0 => Before(names),
        _ => null,
    };

    private static (string Interface, ModuleNames Module) Before(ModuleNames names)
    {
        var before = new ModuleNames(names.Number - 1);
        return (ServiceFile.InterfaceOf(before, "Service"), before);
    }
}
