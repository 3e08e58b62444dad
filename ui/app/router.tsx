import { createBrowserRouter } from 'react-router';
import { Loading } from '../components/loading.tsx';
import { MissionFrame } from './mission-frame.tsx';
import { NotFound } from './not-found.tsx';
import { RouteFault } from './route-fault.tsx';
import { Shell } from './shell.tsx';

/** Every page by its address. Pages come when they are first opened. */
export const router = createBrowserRouter([
  {
    path: '/sign-in',
    HydrateFallback: Loading,
    errorElement: <RouteFault />,
    children: [
      {
        index: true,
        lazy: async () => ({ Component: (await import('../features/sign-in/sign-in-page.tsx')).SignInPage }),
      },
      {
        path: 'link',
        lazy: async () => ({ Component: (await import('../features/sign-in/link-page.tsx')).LinkPage }),
      },
    ],
  },
  {
    element: <Shell />,
    errorElement: <RouteFault />,
    HydrateFallback: Loading,
    children: [
      {
        errorElement: <RouteFault />,
        children: [
          {
            index: true,
            lazy: async () => ({ Component: (await import('../features/missions/missions-page.tsx')).MissionsPage }),
          },
          {
            path: 'bring-in',
            lazy: async () => ({ Component: (await import('../features/interchange/bring-in-page.tsx')).BringInPage }),
          },
          {
            path: 'people',
            lazy: async () => ({ Component: (await import('../features/people/people-page.tsx')).PeoplePage }),
          },
          {
            path: 'account',
            lazy: async () => ({ Component: (await import('../features/account/account-page.tsx')).AccountPage }),
          },
          {
            path: 'record',
            lazy: async () => ({ Component: (await import('../features/record/record-page.tsx')).RecordPage }),
          },
          {
            path: 'library',
            lazy: async () => ({ Component: (await import('../features/library/library-page.tsx')).LibraryPage }),
          },
          {
            path: 'headquarters',
            lazy: async () => ({ Component: (await import('../features/headquarters/themes-page.tsx')).ThemesPage }),
          },
          {
            path: 'headquarters/factors',
            lazy: async () => ({ Component: (await import('../features/headquarters/factors-page.tsx')).FactorsPage }),
          },
          {
            path: 'headquarters/recommendations',
            lazy: async () => ({ Component: (await import('../features/headquarters/board-page.tsx')).BoardPage }),
          },
          {
            path: 'headquarters/progress',
            lazy: async () => ({
              Component: (await import('../features/headquarters/progress-page.tsx')).ProgressPage,
            }),
          },
          {
            path: 'headquarters/controls',
            lazy: async () => ({
              Component: (await import('../features/headquarters/controls-page.tsx')).ControlsPage,
            }),
          },
          {
            path: 'headquarters/compare',
            lazy: async () => ({ Component: (await import('../features/headquarters/compare-page.tsx')).ComparePage }),
          },
          {
            path: 'headquarters/released',
            lazy: async () => ({
              Component: (await import('../features/headquarters/released-page.tsx')).ReleasedPage,
            }),
          },
          {
            path: 'headquarters/released/issue/:key',
            lazy: async () => ({
              Component: (await import('../features/assessments/released-issue-page.tsx')).ReleasedIssuePage,
            }),
          },
          {
            path: 'missions/:missionId',
            element: <MissionFrame />,
            children: [
              {
                index: true,
                lazy: async () => ({ Component: (await import('../features/home/home-page.tsx')).HomePage }),
              },
              {
                path: 'inventory',
                lazy: async () => ({ Component: (await import('../features/inventory/kinds-page.tsx')).KindsPage }),
              },
              {
                path: 'inventory/:sheet',
                lazy: async () => ({ Component: (await import('../features/inventory/kind-page.tsx')).KindPage }),
              },
              {
                path: 'map',
                lazy: async () => ({ Component: (await import('../features/map/map-page.tsx')).MapPage }),
              },
              {
                path: 'actors',
                lazy: async () => ({ Component: (await import('../features/actors/actors-page.tsx')).ActorsPage }),
              },
              {
                path: 'exposure',
                lazy: async () => ({ Component: (await import('../features/exposure/ranking-page.tsx')).RankingPage }),
              },
              {
                path: 'exposure/:key',
                lazy: async () => ({ Component: (await import('../features/exposure/detail-page.tsx')).DetailPage }),
              },
              {
                path: 'portfolio',
                lazy: async () => ({
                  Component: (await import('../features/portfolio/portfolio-page.tsx')).PortfolioPage,
                }),
              },
              {
                path: 'analyses',
                lazy: async () => ({
                  Component: (await import('../features/analyses/analyses-page.tsx')).AnalysesPage,
                }),
              },
              {
                path: 'analyses/:name',
                lazy: async () => ({
                  Component: (await import('../features/analyses/analysis-page.tsx')).AnalysisPage,
                }),
              },
              {
                path: 'assessments',
                lazy: async () => ({
                  Component: (await import('../features/assessments/assessments-page.tsx')).AssessmentsPage,
                }),
              },
              {
                path: 'assessments/compare',
                lazy: async () => ({
                  Component: (await import('../features/assessments/compare-page.tsx')).ComparePage,
                }),
              },
              {
                path: 'recommendations',
                lazy: async () => ({
                  Component: (await import('../features/assessments/recommendations-page.tsx')).RecommendationsPage,
                }),
              },
              {
                path: 'assessments/:key',
                lazy: async () => ({
                  Component: (await import('../features/assessments/reading-page.tsx')).ReadingPage,
                }),
              },
              {
                path: 'bring-in',
                lazy: async () => ({
                  Component: (await import('../features/interchange/bring-in-page.tsx')).BringInPage,
                }),
              },
              {
                path: 'library',
                lazy: async () => ({ Component: (await import('../features/library/library-page.tsx')).LibraryPage }),
              },
              { path: '*', element: <NotFound /> },
            ],
          },
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
  },
]);
