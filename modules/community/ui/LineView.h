// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/community/ui/LineTableModel.h"

#include <QWidget>

namespace hui {
class Card;
class SegmentedControl;
class TableView;
} // namespace hui

namespace hui::community {

/// The name of a line in the language of the desk.
QString nameShown(const LifeLine& line);

/// What the catalogue has of one line, or of the scene that is chosen, in the four flows: Enter
/// opens one where it is done, and takes it in as a case where that is nowhere. Under 惠消费 the
/// offers of merchants that hold at this branch stand below, as the platform tells them.
class LineView : public QWidget, public PageActions {
    Q_OBJECT

public:
    /// One line, or all scenes, of which one is chosen.
    LineView(const QList<LifeLine>& lines, const Services& services, QWidget* parent);

    /// "beauty": the scene that is chosen.
    void openWith(const QString& argument) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    bool isOfScenes() const;
    QWidget* makeChoices();
    void showLine(const QString& line);
    void showEntries();
    void readNeeds();
    void readOffers();
    bool hasOffers() const;
    void openCurrent();

    const Services m_services;
    const QList<LifeLine> m_lines;
    QString m_line; ///< that is shown
    QList<Need> m_needs; ///< of the catalogue, once it was read
    QList<OfferHere> m_offers; ///< that hold at this branch, once they were told
    SegmentedControl* m_choice = nullptr; ///< of the scenes
    SegmentedControl* m_flow;
    Card* m_card;
    LineTableModel* m_model;
    TableView* m_table;
};

} // namespace hui::community
