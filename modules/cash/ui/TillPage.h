// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/cash/ui/TillDay.h"
#include "ui/Module.h"
#include "ui/PageReading.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace hui {
class PageHeader;
class Pill;
class Stepper;
} // namespace hui

namespace hui::cash {

class CompareStep;
class CountStep;
class OverviewStep;
class ReturnStep;
class SheetStep;
class TillStep;

/// The cash box of the shift, a teller's drawer or the vault: how it stands, the cash between it
/// and the others, what is changed and seized at the counter, and the way through its closing, a
/// step at a time. The state of the till decides which step is due; Esc looks at the overview
/// meanwhile.
class TillPage : public QWidget, public PageActions {
    Q_OBJECT

public:
    TillPage(const Services& services, QWidget* parent);

    void openWith(const QString& argument) override;
    void refresh() override;
    bool stepBack() override;
    bool reprint() override;
    void setMasked(bool masked) override;
    QJsonObject putAway() override;
    void bringBack(const QJsonObject& kept) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    template <class Step>
    Step* addStep();
    void layOut();
    void addTabs();
    void tabChanged(int tab);
    void read(bool goOn);
    void dayRead(const Result<TillDay>& day);
    void present(const TillDay& day, bool goOn);
    TillStep* dueStep(bool goOn) const;
    void showStep(TillStep* step);

    const Services m_services;
    PageHeader* m_header;
    Pill* m_state;
    Stepper* m_stepper;
    QStackedWidget* m_steps;
    OverviewStep* m_overview;
    CountStep* m_count;
    CompareStep* m_compare;
    ReturnStep* m_return;
    SheetStep* m_sheet;
    TillStep* m_spot;
    QList<TillStep*> m_tabbed; ///< the overview, then what stands beside it
    QTabBar* m_tabs;
    TillDay m_day;
    bool m_isRead = false;
    PageReading<TillDay> m_reading;
    bool m_goOn = false; ///< the next reading also goes on to the step that is due
    bool m_goesOn = false; ///< so does the one that is under way
};

} // namespace hui::cash
