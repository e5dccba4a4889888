// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/TillPage.h"

#include "app/sync/SyncEngine.h"
#include "modules/cash/ui/CompareStep.h"
#include "modules/cash/ui/CountStep.h"
#include "modules/cash/ui/OverviewStep.h"
#include "modules/cash/ui/ReturnStep.h"
#include "modules/cash/ui/SheetStep.h"
#include "ui/PageHeader.h"
#include "ui/Pill.h"
#include "ui/StatusBar.h"
#include "ui/Stepper.h"
#include "ui/TillText.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace hui::cash {

TillPage::TillPage(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_header(new PageHeader(tr("Cash drawer"), this))
    , m_state(new Pill({}, this))
    , m_stepper(new Stepper({tr("Count"), tr("Compare"), tr("Return"), tr("Closing sheet")}, this))
    , m_steps(new QStackedWidget(this))
    , m_overview(addStep<OverviewStep>())
    , m_count(addStep<CountStep>())
    , m_compare(addStep<CompareStep>())
    , m_return(addStep<ReturnStep>())
    , m_sheet(addStep<SheetStep>())
{
    setObjectName(QStringLiteral("till"));
    layOut();
    connect(&services.sync, &SyncEngine::settled, this, [this] { read(false); });
    connect(&services.sync, &SyncEngine::statusChanged, this, [this] { read(false); });
    connect(&services.sync, &SyncEngine::changed, this, [this](const QString& stream) {
        if (stream == u"policy")
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

void TillPage::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_state->setObjectName(QStringLiteral("till.state"));
    m_stepper->setObjectName(QStringLiteral("till.stepper"));
    auto* raised = new QWidget(this); // the header sets tabs on its lower edge
    auto* room = new QVBoxLayout(raised);
    room->setContentsMargins(0, 0, 0, 16);
    room->addWidget(m_state);
    m_header->setTabs(raised);
    m_header->setMiddle(m_stepper);
    column->addWidget(m_header);
    column->addWidget(m_steps, 1);
    m_stepper->hide();
    m_state->hide();
}

void TillPage::openWith(const QString& argument)
{
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
    if (!m_reading.begin())
        return;
    const auto work
        = [shift = m_services.shift](Database& database) { return readTillDay(database, shift); };
    whenDone(m_services.store.run(work), this,
        [this, goOn = std::exchange(m_goOn, false)](const Result<TillDay>& day) {
            if (day) {
                present(*day, goOn || !m_isRead);
            } else {
                m_overview->say(day.error());
                showStep(m_overview);
            }
            if (m_reading.end())
                read(false);
        });
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
    m_header->setSubtitle(m_services.shift.till.isEmpty()
            ? QString()
            : tr("Drawer %1 of %2").arg(m_services.shift.till, m_services.shift.operatorName));
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
    case TillState::Balanced: return compared ? m_return : m_compare;
    case TillState::Returned: return m_sheet;
    }
    return m_overview;
}

void TillPage::showStep(TillStep* step)
{
    const bool closing = step != m_overview;
    m_stepper->setVisible(closing);
    if (closing)
        m_stepper->setCurrent(m_steps->indexOf(step) - 1);
    m_steps->setCurrentWidget(step);
    if (isVisible())
        step->start();
}

} // namespace hui::cash
