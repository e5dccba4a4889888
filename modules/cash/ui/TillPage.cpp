// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/TillPage.h"

#include "app/core/CashBox.h"
#include "app/sync/SyncEngine.h"
#include "modules/cash/ui/BlanksStep.h"
#include "modules/cash/ui/CompareStep.h"
#include "modules/cash/ui/CountStep.h"
#include "modules/cash/ui/CounterStep.h"
#include "modules/cash/ui/CounterfeitStep.h"
#include "modules/cash/ui/ForceStep.h"
#include "modules/cash/ui/OverviewStep.h"
#include "modules/cash/ui/ReturnStep.h"
#include "modules/cash/ui/SheetStep.h"
#include "modules/cash/ui/SpotStep.h"
#include "modules/cash/ui/TransferStep.h"
#include "ui/PageHeader.h"
#include "ui/Pill.h"
#include "ui/Stepper.h"
#include "ui/TillText.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hui::cash {

using namespace Qt::StringLiterals;

namespace {

/// Cash or forms to be counted in, or to be taken back.
bool waitsFor(const Transfer& transfer, const QString& box)
{
    return (transfer.to == box && transfer.state == TransferState::InTransit)
        || (transfer.from == box && transfer.state == TransferState::Refused);
}

} // namespace

TillPage::TillPage(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_header(new PageHeader(isVault(services.shift.till) ? tr("Vault") : tr("Cash drawer"), this))
    , m_state(new Pill({}, this))
    , m_stepper(new Stepper({tr("Count"), tr("Compare"), tr("Return"), tr("Closing sheet")}, this))
    , m_steps(new QStackedWidget(this))
    , m_overview(addStep<OverviewStep>())
    , m_count(addStep<CountStep>())
    , m_compare(addStep<CompareStep>())
    , m_return(addStep<ReturnStep>())
    , m_sheet(addStep<SheetStep>())
    , m_spot(addStep<SpotStep>())
    , m_tabs(new QTabBar(m_header))
    , m_reading(
          services.store, *this,
          [this] {
              m_goesOn = std::exchange(m_goOn, false);
              return [shift = m_services.shift, owes = m_services.owes](
                         Database& database) { return readTillDay(database, shift, owes); };
          },
          [this](const Result<TillDay>& day) { dayRead(day); })
{
    setObjectName(QStringLiteral("till"));
    addTabs();
    layOut();
    connect(m_compare, &CompareStep::reviewWanted, this, [this] {
        m_count->review();
        showStep(m_count);
    });
    connect(m_overview, &OverviewStep::spotCountWanted, this, [this] {
        m_spot->present(m_day);
        showStep(m_spot);
    });
    connect(&services.sync, &SyncEngine::settled, this, [this] { read(false); });
    connect(&services.sync, &SyncEngine::statusChanged, this, [this] { read(false); });
    connect(&services.sync, &SyncEngine::changed, this, [this](const QString& stream) {
        if (stream == u"policy" || stream == u"cash_policy" || stream == u"cash_transfer"
            || stream == u"blank_transfer" || stream == u"cash_request")
            read(false);
    });
    read(true);
}

template <class Step>
Step* TillPage::addStep()
{
    auto* step = new Step(m_services, m_steps);
    m_steps->addWidget(step);
    connect(step, &TillStep::moved, this, [this] { read(false); });
    connect(step, &TillStep::finished, this, [this] { read(true); });
    return step;
}

/// The vault serves no customers: it has neither exchange nor seizure. Who has no drawer may be a
/// manager, who closes those of others; the platform knows who is one.
void TillPage::addTabs()
{
    m_tabs->setObjectName(QStringLiteral("till.tabs"));
    m_tabs->setAccessibleName(tr("Cash drawer"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabbed = {m_overview, addStep<TransferStep>()};
    m_tabs->addTab(tr("Overview"));
    m_tabs->addTab(tr("Between boxes"));
    if (!isVault(m_services.shift.till) && !m_services.shift.till.isEmpty()) {
        m_tabbed += {addStep<CounterStep>(), addStep<CounterfeitStep>()};
        m_tabs->addTab(tr("Exchange"));
        m_tabs->addTab(tr("Counterfeit"));
    }
    if (!m_services.shift.till.isEmpty()) {
        m_tabbed.append(addStep<BlanksStep>());
        m_tabs->addTab(tr("Blank forms"));
    } else {
        m_tabbed.append(addStep<ForceStep>());
        m_tabs->addTab(tr("Close by force"));
    }
    connect(m_tabs, &QTabBar::currentChanged, this, &TillPage::tabChanged);
}

void TillPage::tabChanged(int tab)
{
    TillStep* step = m_tabbed.at(tab);
    step->present(m_day);
    showStep(step);
}

void TillPage::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_state->setObjectName(QStringLiteral("till.state"));
    m_stepper->setObjectName(QStringLiteral("till.stepper"));
    auto* raised = new QWidget(this); // the header sets tabs on its lower edge
    auto* room = new QHBoxLayout(raised);
    room->setContentsMargins(0, 0, 0, 0);
    room->setSpacing(12);
    auto* state = new QVBoxLayout;
    state->setContentsMargins(0, 0, 0, 16);
    state->addStretch();
    state->addWidget(m_state);
    room->addLayout(state);
    room->addWidget(m_tabs, 0, Qt::AlignBottom);
    m_header->setTabs(raised);
    m_header->setMiddle(m_stepper);
    column->addWidget(m_header);
    column->addWidget(m_steps, 1);
    m_stepper->hide();
    m_state->hide();
}

void TillPage::openWith(const QString& argument)
{
    m_return->setHandover(argument == u"handover");
    read(argument != u"overview");
}

void TillPage::refresh()
{
    read(false);
}

bool TillPage::stepBack()
{
    if (m_steps->currentWidget() == m_overview)
        return false;
    m_return->setHandover(false); // what is begun from the overview is a close
    showStep(m_overview);
    return true;
}

bool TillPage::reprint()
{
    return m_sheet->print();
}

void TillPage::setMasked(bool masked)
{
    m_overview->setMasked(masked);
}

/// Of each step that serves customers, by its place among the tabs, and which of them was seen.
QJsonObject TillPage::putAway()
{
    QJsonObject kept;
    for (qsizetype tab = 0; tab < m_tabbed.size(); ++tab)
        if (const QJsonObject entered = m_tabbed.at(tab)->putAway(); !entered.isEmpty())
            kept.insert(QString::number(tab), entered);
    if (!kept.isEmpty())
        kept.insert(u"seen"_s, m_tabs->currentIndex());
    return kept;
}

void TillPage::bringBack(const QJsonObject& kept)
{
    for (qsizetype tab = 0; tab < m_tabbed.size(); ++tab)
        if (const QJsonValue entered = kept.value(QString::number(tab)); entered.isObject())
            m_tabbed.at(tab)->bringBack(entered.toObject());
    const int seen = kept.value(u"seen"_s).toInt(-1);
    if (seen >= 0 && seen < m_tabs->count())
        m_tabs->setCurrentIndex(seen);
}

void TillPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || !stepBack())
        QWidget::keyPressEvent(event);
}

void TillPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read(false); // cash moved on other pages meanwhile
}

/// `goOn`: to the step that is due; otherwise what is seen stays.
void TillPage::read(bool goOn)
{
    m_goOn = m_goOn || goOn;
    m_reading.wish();
}

void TillPage::dayRead(const Result<TillDay>& day)
{
    if (day)
        return present(*day, m_goesOn || !m_isRead);
    m_overview->say(day.error());
    showStep(m_overview);
}

void TillPage::present(const TillDay& day, bool goOn)
{
    const bool first = !m_isRead;
    m_day = day;
    m_isRead = true;
    const TillState state = day.till ? day.till->state : TillState::Unassigned;
    m_state->setLook(TillText::pill(state));
    m_state->setAccessibleName(m_state->look().text);
    m_state->show();
    m_header->setSubtitle(m_services.shift.till.isEmpty() ? QString()
            : isVault(m_services.shift.till)
            ? m_services.shift.operatorName
            : tr("Drawer %1 of %2").arg(m_services.shift.till, m_services.shift.operatorName));
    const auto asked = isVault(m_services.shift.till)
        ? std::ranges::count(day.requests, CashRequestState::Open, &CashRequest::state)
        : 0;
    const auto waiting = asked
        + std::count_if(day.transfers.begin(), day.transfers.end(),
            [this](const Transfer& one) { return waitsFor(one, m_services.shift.till); });
    m_tabs->setTabText(
        1, waiting > 0 ? tr("Between boxes (%1)").arg(waiting) : tr("Between boxes"));
    const auto forms = std::count_if(day.blankTransfers.begin(), day.blankTransfers.end(),
        [this](const Transfer& one) { return waitsFor(one, m_services.shift.till); });
    if (!m_services.shift.till.isEmpty())
        m_tabs->setTabText(
            m_tabs->count() - 1, forms > 0 ? tr("Blank forms (%1)").arg(forms) : tr("Blank forms"));
    auto* seen = qobject_cast<TillStep*>(m_steps->currentWidget());
    TillStep* due = goOn ? dueStep(seen == m_compare) : seen;
    due->present(day);
    if (due != m_overview)
        m_overview->present(day);
    if (due != seen || first)
        showStep(due);
}

/// The step of the till's state. A count that matches is looked at before the return.
TillStep* TillPage::dueStep(bool compared) const
{
    switch (m_day.till ? m_day.till->state : TillState::Unassigned) {
    case TillState::Unassigned:
    case TillState::Assigned:
    case TillState::Issued:
    case TillState::Active:
    case TillState::Locked: return m_overview;
    case TillState::Counting: return m_count;
    case TillState::Over:
    case TillState::Short: return m_compare;
    case TillState::Balanced: return compared ? static_cast<TillStep*>(m_return) : m_compare;
    case TillState::Returned:
    case TillState::Sealed: return m_sheet;
    }
    return m_overview;
}

void TillPage::showStep(TillStep* step)
{
    const QList<TillStep*> closings{m_count, m_compare, m_return, m_sheet};
    const bool closing = closings.contains(step);
    m_stepper->setVisible(closing);
    if (closing)
        m_stepper->setCurrent(static_cast<int>(closings.indexOf(step)));
    m_tabs->setVisible(m_tabbed.contains(step));
    if (m_tabbed.contains(step)) {
        const QSignalBlocker told(m_tabs);
        m_tabs->setCurrentIndex(static_cast<int>(m_tabbed.indexOf(step)));
    }
    m_steps->setCurrentWidget(step);
    if (isVisible())
        step->start();
}

} // namespace hui::cash
