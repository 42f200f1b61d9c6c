/** What is told on the viewer's bus of a page once its words lie where they are drawn, which is when they can be painted. */
export const textLayerLaid = 'textlayerlaid'
