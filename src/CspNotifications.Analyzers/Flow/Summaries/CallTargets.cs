using CspNotifications.Analyzers.Annotations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow.Summaries;

/// <summary>The bodies that a body may run or depend on: what has to be summarised before it.</summary>
internal sealed class CallTargets(Implementations implementations, SendScreen screen, ContractScreen contracts, MemberWrites writes, Func<IParameterSymbol, CancellationToken, IOperation?> defaultOf)
{
    public CalledFrom Of(ISymbol owner, IOperation root, CancellationToken cancellation)
    {
        var maySend = contracts.IsBound(owner);
        var targets = new List<ISymbol>();
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);

        void Add(ISymbol? symbol)
        {
            if (symbol is null || symbol.DeclaringSyntaxReferences.IsEmpty)
                return;

            var key = SourceBody.KeyOf(symbol);
            if (seen.Add(key))
                targets.Add(key);
        }

        void AddMethod(IMethodSymbol? method)
        {
            if (method is null)
                return;

            Add(method);
            if (method.MethodKind == MethodKind.Constructor)
                AddConstruction(method);

            foreach (var implementation in implementations.Of(method))
                Add(implementation);
        }

        void AddConstruction(IMethodSymbol constructor)
        {
            foreach (var initialized in Construction.InitializersOf(constructor, cancellation))
                Add(initialized);

            foreach (var around in Construction.UnwrittenBaseOf(constructor)?.InstanceConstructors ?? [])
                AddMethod(around);
        }

        if (owner is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } own)
            AddConstruction(own);

        foreach (var operation in root.DescendantsAndSelf())
        {
            cancellation.ThrowIfCancellationRequested();
            maySend = maySend || screen.Matters(operation) || contracts.IsHandedOver(operation);
            switch (operation)
            {
                case IInvocationOperation call:
                    AddMethod(call.TargetMethod);
                    break;
                case IObjectCreationOperation creation:
                    AddMethod(creation.Constructor);
                    break;
                case IMethodReferenceOperation group:
                    AddMethod(group.Method);
                    break;
                case IPropertyReferenceOperation { Property: var property }:
                    AddMethod(property.GetMethod);
                    AddMethod(property.SetMethod);
                    AddEstablishing(property);
                    break;
                case IArgumentOperation { ArgumentKind: ArgumentKind.DefaultValue, Parameter: { Type.SpecialType: SpecialType.System_String } parameter }:
                    foreach (var made in (defaultOf(parameter, cancellation)?.DescendantsAndSelf() ?? []).OfType<IFieldReferenceOperation>())
                        AddEstablishing(made.Field);

                    break;
                case IUsingOperation { Resources: var resources }:
                    AddDispose(resources);
                    break;
                case IUsingDeclarationOperation { DeclarationGroup: var resources }:
                    AddDispose(resources);
                    break;
                case IFieldReferenceOperation reference:
                    AddEstablishing(reference.Field);
                    break;
                case IBinaryOperation { OperatorMethod: { } method }:
                    AddMethod(method);
                    break;
                case IUnaryOperation { OperatorMethod: { } method }:
                    AddMethod(method);
                    break;
                case IConversionOperation { OperatorMethod: { } method }:
                    AddMethod(method);
                    break;
                case ICompoundAssignmentOperation { OperatorMethod: { } method }:
                    AddMethod(method);
                    break;
                case IIncrementOrDecrementOperation { OperatorMethod: { } method }:
                    AddMethod(method);
                    break;
                case IForEachLoopOperation { SemanticModel: { } model, Syntax: CommonForEachStatementSyntax loop }:
                    AddMethod(model.GetForEachStatementInfo(loop).GetEnumeratorMethod);
                    AddMethod(model.GetForEachStatementInfo(loop).CurrentProperty?.GetMethod);
                    if (loop is ForEachVariableStatementSyntax parts)
                    {
                        foreach (var method in Deconstruction.MethodsOf(model.GetDeconstructionInfo(parts)))
                            AddMethod(method);
                    }

                    break;
                case IRecursivePatternOperation { DeconstructSymbol: IMethodSymbol method }:
                    AddMethod(method);
                    break;
                case IDeconstructionAssignmentOperation deconstruction:
                    foreach (var method in Deconstruction.MethodsOf(Deconstruction.Of(deconstruction.SemanticModel, deconstruction)))
                        AddMethod(method);

                    break;
            }
        }

        void AddDispose(IOperation resources)
        {
            foreach (var type in ResourceTypesOf(resources))
            {
                for (ITypeSymbol? level = type; level is not null; level = level.BaseType)
                {
                    foreach (var method in level.GetMembers().OfType<IMethodSymbol>().Where(method => method.Name is "Dispose" or "DisposeAsync" || method.Name.EndsWith(".Dispose", StringComparison.Ordinal)))
                        AddMethod(method);
                }
            }
        }

        void AddEstablishing(ISymbol member)
        {
            if (!writes.IsSetAtConstruction(member.OriginalDefinition, cancellation))
                return;

            foreach (var establishing in Construction.Establishing(member, cancellation))
                Add(establishing);
        }

        return new(targets, maySend);
    }

    private static IEnumerable<ITypeSymbol> ResourceTypesOf(IOperation resources)
    {
        if (resources is not IVariableDeclarationGroupOperation group)
            return resources.Type is { } type ? [type] : [];

        return group.Declarations
            .SelectMany(declaration => declaration.Declarators)
            .Select(declarator => declarator.Initializer?.Value.Type ?? declarator.Symbol.Type);
    }
}
