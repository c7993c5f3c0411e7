import { aboutRoute } from './about.route'
import { careerRoute } from './career.route'
import { careersRoute } from './careers.route'
import { categoryRoute } from './category.route'
import { compareRoute } from './compare.route'
import { homeRoute } from './home.route'
import { languageRoute } from './language.route'
import { localeRoute } from './locale.route'
import { planRoute } from './plan.route'
import { quizRoute } from './quiz.route'
import { rootRoute } from './root.route'
import { skillRoute } from './skill.route'
import { streamRoute } from './stream.route'
import { subjectRoute } from './subject.route'
import { subjectsRoute } from './subjects.route'

export const routeTree = rootRoute.addChildren([
  languageRoute,
  localeRoute.addChildren([
    homeRoute,
    careersRoute,
    careerRoute,
    categoryRoute,
    skillRoute,
    subjectRoute,
    subjectsRoute,
    streamRoute,
    quizRoute,
    planRoute,
    compareRoute,
    aboutRoute,
  ]),
])
