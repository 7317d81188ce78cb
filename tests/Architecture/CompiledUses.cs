using System.Collections.Concurrent;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;

namespace TitleGuide.Tests.Architecture;

/// <summary>
/// Everything that the types of an assembly name: bases, members, generic arguments and constraints, attributes,
/// and in method bodies locals, caught exceptions and every type and member that an instruction mentions.
/// </summary>
internal sealed partial class CompiledUses
{
    private static readonly ConcurrentDictionary<System.Reflection.Assembly, IReadOnlyList<Use>> Read = new();

    private readonly MetadataReader metadata;
    private readonly PEReader image;
    private readonly HashSet<Use> uses = [];
    private readonly SignatureTypes signatureTypes;
    private TypeName from = new("", "");

    private CompiledUses(PEReader image)
    {
        this.image = image;
        metadata = image.GetMetadataReader();
        signatureTypes = new(AddType);
    }

    public static IReadOnlyList<Use> Of(System.Reflection.Assembly assembly) => Read.GetOrAdd(assembly, ReadAssembly);

    private static IReadOnlyList<Use> ReadAssembly(System.Reflection.Assembly assembly)
    {
        using var image = new PEReader(File.OpenRead(assembly.Location));
        var reader = new CompiledUses(image);
        foreach (var handle in reader.metadata.TypeDefinitions)
        {
            reader.ReadType(handle);
        }

        return [.. reader.uses.Where(use => use.From != use.Target || use.Member is not null)];
    }

    // Attributes carry type arguments by name.
    [GeneratedRegex(@"(?<namespace>TitleGuide(\.\w+)*)\.(?<name>\w+)")]
    private static partial Regex OwnTypeName();

    private void ReadType(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        from = NameOf(handle);
        Add(type.BaseType);
        ReadAttributes(type.GetCustomAttributes());
        ReadGenericParameters(type.GetGenericParameters());
        foreach (var implementation in type.GetInterfaceImplementations())
        {
            Add(metadata.GetInterfaceImplementation(implementation).Interface);
        }

        foreach (var property in type.GetProperties())
        {
            ReadAttributes(metadata.GetPropertyDefinition(property).GetCustomAttributes());
        }

        foreach (var field in type.GetFields().Select(metadata.GetFieldDefinition))
        {
            ReadAttributes(field.GetCustomAttributes());
            field.DecodeSignature(signatureTypes, null);
        }

        foreach (var method in type.GetMethods())
        {
            ReadMethod(metadata.GetMethodDefinition(method));
        }
    }

    private void ReadMethod(MethodDefinition method)
    {
        method.DecodeSignature(signatureTypes, null);
        ReadAttributes(method.GetCustomAttributes());
        ReadGenericParameters(method.GetGenericParameters());
        foreach (var parameter in method.GetParameters())
        {
            ReadAttributes(metadata.GetParameter(parameter).GetCustomAttributes());
        }

        if (method.RelativeVirtualAddress == 0)
        {
            return;
        }

        var body = image.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil)
        {
            Add(body.LocalSignature);
        }

        foreach (var region in body.ExceptionRegions)
        {
            Add(region.CatchType);
        }

        foreach (var token in Instructions.Tokens(body.GetILBytes()!))
        {
            Add(token);
        }
    }

    private void ReadGenericParameters(GenericParameterHandleCollection parameters)
    {
        foreach (var constraint in parameters.SelectMany(p => metadata.GetGenericParameter(p).GetConstraints()))
        {
            Add(metadata.GetGenericParameterConstraint(constraint).Type);
        }
    }

    private void ReadAttributes(CustomAttributeHandleCollection attributes)
    {
        foreach (var attribute in attributes.Select(metadata.GetCustomAttribute))
        {
            Add(attribute.Constructor);
            foreach (Match match in OwnTypeName().Matches(Encoding.UTF8.GetString(metadata.GetBlobBytes(attribute.Value))))
            {
                uses.Add(new(from, new(match.Groups["namespace"].Value, match.Groups["name"].Value)));
            }
        }
    }

    private void Add(EntityHandle handle, string? member = null)
    {
        switch (handle.Kind)
        {
            case var _ when handle.IsNil:
                break;
            case HandleKind.TypeDefinition or HandleKind.TypeReference:
                AddType(handle, member);
                break;
            case HandleKind.TypeSpecification:
                var specified = metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(signatureTypes, null);
                if (specified is not null)
                {
                    uses.Add(new(from, specified, member));
                }

                break;
            case HandleKind.MethodDefinition:
                var method = metadata.GetMethodDefinition((MethodDefinitionHandle)handle);
                Add(method.GetDeclaringType(), metadata.GetString(method.Name));
                break;
            case HandleKind.FieldDefinition:
                var field = metadata.GetFieldDefinition((FieldDefinitionHandle)handle);
                Add(field.GetDeclaringType(), metadata.GetString(field.Name));
                break;
            case HandleKind.MemberReference:
                var reference = metadata.GetMemberReference((MemberReferenceHandle)handle);
                Add(reference.Parent, metadata.GetString(reference.Name));
                break;
            case HandleKind.MethodSpecification:
                var specification = metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
                Add(specification.Method);
                specification.DecodeSignature(signatureTypes, null);
                break;
            case HandleKind.StandaloneSignature:
                var signature = metadata.GetStandaloneSignature((StandaloneSignatureHandle)handle);
                if (signature.GetKind() == StandaloneSignatureKind.LocalVariables)
                {
                    signature.DecodeLocalSignature(signatureTypes, null);
                }
                else
                {
                    signature.DecodeMethodSignature(signatureTypes, null);
                }

                break;
        }
    }

    private TypeName AddType(EntityHandle handle) => AddType(handle, null);

    private TypeName AddType(EntityHandle handle, string? member)
    {
        var name = NameOf(handle);
        uses.Add(new(from, name, member));
        return name;
    }

    private TypeName NameOf(EntityHandle handle)
    {
        if (handle.Kind == HandleKind.TypeDefinition)
        {
            var definition = metadata.GetTypeDefinition((TypeDefinitionHandle)handle);
            var outer = definition.GetDeclaringType();
            return outer.IsNil ? new(metadata.GetString(definition.Namespace), metadata.GetString(definition.Name)) : NameOf(outer);
        }

        var reference = metadata.GetTypeReference((TypeReferenceHandle)handle);
        return reference.ResolutionScope.Kind == HandleKind.TypeReference
            ? NameOf(reference.ResolutionScope)
            : new(metadata.GetString(reference.Namespace), metadata.GetString(reference.Name));
    }
}
