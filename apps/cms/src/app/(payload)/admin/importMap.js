import { RowLabel as RowLabel_83af097ad688ce578c2d14d593d6c631 } from '../../../fields/row-label'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PersonCell as PersonCell_fba63d3913464e943551de5fa43d5794 } from '../../../editorial/screens/lists/person-cell'
import { StandingField as StandingField_6e970368a0f6f9e7b6c3bdb00b7bfd3b } from '../../../editorial/screens/edit/standing-field'
import { SavedViews as SavedViews_940a0a55c8198847a7badd910e4c0f04 } from '../../../editorial/screens/lists/saved-views'
import { MainButton as MainButton_8604fe471d83f00c3a318b6923efcf79 } from '../../../editorial/screens/edit/main-button'
import { SaveButton as SaveButton_4d45efdd932008b062cc6740367e3a92 } from '../../../editorial/screens/edit/save-button'
import { Status as Status_21ea91644f313a0df3182db314575ab7 } from '../../../editorial/screens/edit/status'
import { Nothing as Nothing_3f4973eb7df7c31f96a76f0cda64c48a } from '../../../editorial/screens/edit/nothing'
import { ReviewTab as ReviewTab_22ba40f7be3489e95d26fe124d65ac8a } from '../../../editorial/screens/review/review-tab'
import { ExportButton as ExportButton_bf9ef5b08d58b5af0a628a4f744933b3 } from '../../../editorial/history/export-button'
import { AccountPanel as AccountPanel_2b1796a750d886e20360608021502ff4 } from '../../../accounts/screens/account-panel'
import { InviteButton as InviteButton_d7c940bf407744d00a238480698379c5 } from '../../../accounts/screens/invite-button'
import { Dashboard as Dashboard_2da7143048723dd7030ea7ba5a635e42 } from '../../../editorial/screens/dashboard/dashboard'
import { SignInView as SignInView_735aabb16f9a24886ed99e12e0d59c78 } from '../../../accounts/screens/sign-in-view'
import { WelcomeView as WelcomeView_03f58eff6a5a6a758e382df4804ae841 } from '../../../accounts/screens/welcome-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/fields/row-label#RowLabel": RowLabel_83af097ad688ce578c2d14d593d6c631,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/editorial/screens/lists/person-cell#PersonCell": PersonCell_fba63d3913464e943551de5fa43d5794,
  "/editorial/screens/edit/standing-field#StandingField": StandingField_6e970368a0f6f9e7b6c3bdb00b7bfd3b,
  "/editorial/screens/lists/saved-views#SavedViews": SavedViews_940a0a55c8198847a7badd910e4c0f04,
  "/editorial/screens/edit/main-button#MainButton": MainButton_8604fe471d83f00c3a318b6923efcf79,
  "/editorial/screens/edit/save-button#SaveButton": SaveButton_4d45efdd932008b062cc6740367e3a92,
  "/editorial/screens/edit/status#Status": Status_21ea91644f313a0df3182db314575ab7,
  "/editorial/screens/edit/nothing#Nothing": Nothing_3f4973eb7df7c31f96a76f0cda64c48a,
  "/editorial/screens/review/review-tab#ReviewTab": ReviewTab_22ba40f7be3489e95d26fe124d65ac8a,
  "/editorial/history/export-button#ExportButton": ExportButton_bf9ef5b08d58b5af0a628a4f744933b3,
  "/accounts/screens/account-panel#AccountPanel": AccountPanel_2b1796a750d886e20360608021502ff4,
  "/accounts/screens/invite-button#InviteButton": InviteButton_d7c940bf407744d00a238480698379c5,
  "/editorial/screens/dashboard/dashboard#Dashboard": Dashboard_2da7143048723dd7030ea7ba5a635e42,
  "/accounts/screens/sign-in-view#SignInView": SignInView_735aabb16f9a24886ed99e12e0d59c78,
  "/accounts/screens/welcome-view#WelcomeView": WelcomeView_03f58eff6a5a6a758e382df4804ae841,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
