import type { AssessmentDocument } from '../../../graph-schema/assessment-document.ts';
import type { TemplateRefusal } from './template-refusal.ts';

type Words = Record<TemplateRefusal, string>;

const ENGLISH: Words = {
  TOO_LARGE: 'The file is larger than 16 MB.',
  NOT_DOCX: 'The file is not a Word document (.docx).',
  PASSWORD_OR_OLD_WORD:
    'The file is protected by a password or in the old Word format. Remove the password and save it as .docx.',
  DAMAGED: 'The file is damaged and cannot be unpacked.',
  UNPACKS_TOO_LARGE: 'The file unpacks to far more than a template needs.',
  TOO_MANY_PARTS: 'The file holds more parts than a template needs.',
  UNSAFE_NAME: 'A part of the file has a name that leads out of it, or occurs twice.',
  MACROS: 'The file holds macros or controls. Save it as a document without macros (.docx).',
  EMBEDDED_OBJECT: 'The file holds an embedded object, a chart or another file. Put a picture in its place.',
  EXTERNAL_REFERENCE:
    'The file refers to something outside it: a link, an attached template, a remote picture or a data source. Remove the reference.',
  FIELD_NOT_ALLOWED:
    'The file holds a field that a template may not use. Allowed are page numbers, contents lists, captions, style references and links within the document.',
  DOCTYPE: 'The file holds a document type declaration, which no Word document has.',
  MALFORMED_XML: 'A part of the file is not well formed, or is written in a way that Word does not write.',
  STRICT_FORM: 'The file is in the strict form of Open XML. Save it as an ordinary Word document.',
  CHANGES_OR_COMMENTS:
    'The file holds tracked changes or comments. Accept or reject the changes and delete the comments.',
  PICTURE_NOT_ALLOWED: 'The file holds a picture that is not PNG, JPEG, GIF, BMP or TIFF. Convert it.',
  PART_NOT_ALLOWED: 'The file holds a part that a template may not have.',
  PAGE_TOO_NARROW: 'The page of the last section leaves less than 11 cm between its margins.',
};

const FRENCH: Words = {
  TOO_LARGE: 'Le fichier dépasse 16 Mo.',
  NOT_DOCX: "Le fichier n'est pas un document Word (.docx).",
  PASSWORD_OR_OLD_WORD:
    "Le fichier est protégé par un mot de passe ou dans l'ancien format de Word. Retirez le mot de passe et enregistrez-le au format .docx.",
  DAMAGED: 'Le fichier est endommagé et ne peut pas être décompressé.',
  UNPACKS_TOO_LARGE: "Une fois décompressé, le fichier est bien plus volumineux qu'un modèle ne doit l'être.",
  TOO_MANY_PARTS: "Le fichier contient plus de parties qu'un modèle n'en demande.",
  UNSAFE_NAME: 'Une partie du fichier porte un nom qui mène hors de celui-ci, ou figure deux fois.',
  MACROS: 'Le fichier contient des macros ou des contrôles. Enregistrez-le comme document sans macros (.docx).',
  EMBEDDED_OBJECT:
    'Le fichier contient un objet incorporé, un graphique ou un autre fichier. Remplacez-le par une image.',
  EXTERNAL_REFERENCE:
    'Le fichier renvoie à un élément extérieur : lien, modèle attaché, image distante ou source de données. Supprimez ce renvoi.',
  FIELD_NOT_ALLOWED:
    "Le fichier contient un champ qu'un modèle ne peut pas utiliser. Sont admis les numéros de page, tables des matières, légendes, renvois à un style et liens internes au document.",
  DOCTYPE: "Le fichier contient une déclaration de type de document, qu'aucun document Word ne comporte.",
  MALFORMED_XML: "Une partie du fichier est mal formée, ou écrite d'une façon que Word n'emploie pas.",
  STRICT_FORM: 'Le fichier suit la forme stricte d’Open XML. Enregistrez-le comme document Word ordinaire.',
  CHANGES_OR_COMMENTS:
    'Le fichier contient des modifications suivies ou des commentaires. Acceptez ou refusez les modifications et supprimez les commentaires.',
  PICTURE_NOT_ALLOWED:
    "Le fichier contient une image qui n'est ni PNG, ni JPEG, ni GIF, ni BMP, ni TIFF. Convertissez-la.",
  PART_NOT_ALLOWED: "Le fichier contient une partie qu'un modèle ne peut pas comporter.",
  PAGE_TOO_NARROW: 'La page de la dernière section laisse moins de 11 cm entre ses marges.',
};

/** What a refusal means, and what to do about it. */
export const REFUSAL_WORDS: Record<AssessmentDocument['language'], Words> = { en: ENGLISH, fr: FRENCH };
