namespace CspNotifications.Docs;

/// <summary>Writes what the documents and presets repeat of the rules; with <c>--check</c> says only what would change.</summary>
internal static class Program
{
    public static int Main(string[] arguments)
    {
        var isCheck = arguments is ["--check"];
        if (arguments.Length > 0 && !isCheck)
        {
            Console.Error.WriteLine("Usage: dotnet run --project tools/CspNotifications.Docs [-- --check]");
            return 2;
        }

        var repository = Repository();
        var stale = GeneratedFile.In(repository).Where(file => !IsThere(repository, file)).ToArray();
        foreach (var file in stale)
        {
            Console.WriteLine(isCheck ? $"{file.Path} does not say what the rules say." : file.Path);
            if (!isCheck)
                File.WriteAllText(Path.Combine(repository, file.Path), file.Text);
        }

        return isCheck && stale.Length > 0 ? 1 : 0;
    }

    private static bool IsThere(string repository, GeneratedFile file)
    {
        var path = Path.Combine(repository, file.Path);
        return File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == file.Text;
    }

    private static string Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Analyzers.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException($"No Analyzers.sln above {AppContext.BaseDirectory}.");
    }
}
