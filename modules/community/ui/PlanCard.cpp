// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/PlanCard.h"

#include "app/core/ChinaTime.h"
#include "modules/community/ui/DepartmentTableModel.h"
#include "modules/community/ui/PlanDelegate.h"
#include "modules/community/ui/PlanTableModel.h"
#include "ui/ChoiceButton.h"
#include "ui/EmptyState.h"
#include "ui/KeyButton.h"
#include "ui/TableView.h"
#include "ui/Type.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace hui::community {

using namespace Qt::StringLiterals;

PlanCard::PlanCard(QWidget* parent)
    : Card(tr("Numbers"), parent)
    , m_model(new PlanTableModel(this))
    , m_table(new TableView(tr("Doctors and days"), this))
    , m_earlier(new KeyButton(tr("Earlier"), this))
    , m_later(new KeyButton(tr("Later"), this))
    , m_days(makeLabel({}, Type::Label, Token::Text2, this))
    , m_ofWhat(makeLabel({}, Type::Strong, Token::Text, this))
    , m_times(new QWidget(this))
    , m_group(new QButtonGroup(this))
{
    build();
    connect(m_earlier, &KeyButton::clicked, this, [this] { turn(-daysShown); });
    connect(m_later, &KeyButton::clicked, this, [this] { turn(daysShown); });
    connect(m_table, &QAbstractItemView::activated, this, &PlanCard::cellChosen);
    connect(m_table, &QAbstractItemView::clicked, this, &PlanCard::cellChosen);
    connect(m_table->emptyState(), &EmptyState::retryAsked, this, &PlanCard::retryAsked);
}

void PlanCard::build()
{
    setFlush();
    m_earlier->setObjectName(u"clinic.earlier"_s);
    m_earlier->setKey(Qt::Key_PageUp);
    m_earlier->setButtonSize(KeyButton::Size::Small);
    m_later->setObjectName(u"clinic.later"_s);
    m_later->setKey(Qt::Key_PageDown);
    m_later->setButtonSize(KeyButton::Size::Small);
    for (QWidget* each : QList<QWidget*>{m_earlier, m_days, m_later})
        header()->addWidget(each);
    m_table->setObjectName(u"clinic.plan"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PlanDelegate(m_table));
    m_table->setDense();
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setProperty("focusFrame", QVariant());
    m_times->setObjectName(u"clinic.times"_s);
    m_timesRow = new QHBoxLayout;
    m_timesRow->setSpacing(8);
    auto* times = new QVBoxLayout(m_times);
    times->setContentsMargins(16, 10, 16, 12);
    times->setSpacing(8);
    times->addWidget(m_ofWhat);
    times->addLayout(m_timesRow);
    body()->addWidget(m_table, 1);
    body()->addWidget(makeRule(this));
    body()->addWidget(m_times);
    clearTimes();
}

void PlanCard::beginAt(const QDate& day)
{
    if (day.isValid())
        m_from = day;
}

void PlanCard::expect(const QString& department)
{
    setTitle(department.isEmpty() ? tr("Numbers") : department);
    m_plan.reset();
    m_days->clear();
    setSubtitle({});
    m_earlier->setEnabled(false);
    m_later->setEnabled(false);
    m_model->clear();
    m_table->emptyState()->showEmpty(department.isEmpty()
            ? tr("Choose a hospital and a department.")
            : tr("The numbers are being read."));
    dropChoice();
}

void PlanCard::setPlan(const DepartmentPlan& plan, const QDate& today)
{
    const QModelIndex before = m_table->currentIndex();
    m_plan = plan;
    m_from = plan.from;
    m_model->setPlan(plan, today);
    QHeaderView* head = m_table->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(QHeaderView::Stretch);
    head->setSectionResizeMode(PlanTableModel::Name, QHeaderView::ResizeToContents);
    head->setSectionResizeMode(PlanTableModel::Half, QHeaderView::ResizeToContents);
    const QDate end = plan.from.addDays(plan.days - 1);
    m_days->setText(u"%1 – %2"_s.arg(plan.from.toString(u"MM-dd"), end.toString(u"MM-dd")));
    setSubtitle(tr("left as of %1").arg(inChina(plan.asOf).toString(u"HH:mm:ss")));
    if (!m_choice && m_group->buttons().isEmpty())
        clearTimes();
    m_earlier->setEnabled(plan.from > today);
    m_later->setEnabled(end < plan.last);
    m_table->emptyState()->showEmpty(tr("Nobody sees patients of this department."));
    const bool fits = before.isValid() && before.row() < m_model->rowCount()
        && before.column() >= PlanTableModel::FirstDay;
    m_table->setCurrentIndex(fits ? m_model->index(before.row(), before.column())
                                  : m_model->index(0, PlanTableModel::FirstDay));
    grantWish();
}

void PlanCard::wish(const std::optional<ClinicWish>& wish)
{
    m_wish = wish;
    grantWish();
}

std::optional<ClinicWish> PlanCard::wanted() const
{
    return m_choice ? ClinicWish{m_choice->doctor.id, m_choice->date, m_choice->time} : m_wish;
}

/// Of another department's plan nothing is chosen and nothing given up.
void PlanCard::grantWish()
{
    if (!m_wish || !m_plan)
        return;
    const QModelIndex at = m_model->indexOf(
        m_wish->doctor, m_plan->from.daysTo(m_wish->date), halfDayAt(m_wish->time));
    if (!at.isValid())
        return;
    const ClinicWish wish = *std::exchange(m_wish, {});
    m_table->setCurrentIndex(at);
    dropChoice();
    if (const auto session = m_model->sessionAt(at))
        showTimes(*session);
    const QString name = u"clinic.time."_s + wish.time.toString(u"HHmm");
    for (QAbstractButton* each : m_group->buttons())
        if (each->objectName() == name && each->isEnabled())
            return each->click();
    Q_EMIT wishGone();
}

void PlanCard::showFailed(const QString& why)
{
    if (!m_plan)
        m_table->emptyState()->showFailed(why);
}

void PlanCard::turn(int days)
{
    m_from = m_from.addDays(days);
    m_wish.reset();
    dropChoice();
    Q_EMIT daysTurned();
}

void PlanCard::cellChosen()
{
    const auto session = m_model->sessionAt(m_table->currentIndex());
    if (!session)
        return;
    m_wish.reset();
    dropChoice();
    showTimes(*session);
}

void PlanCard::showTimes(const ClinicSession& session)
{
    m_model->setChosen(m_table->currentIndex());
    const Doctor doctor = m_model->doctorAt(m_table->currentIndex().row());
    m_ofWhat->setText(tr("%1, %2 %3: choose a time")
            .arg(nameShown(doctor), session.date.toString(u"MM-dd"), halfText(session.half)));
    ChoiceButton* first = nullptr;
    for (const ClinicTime& each : session.times) {
        auto* button
            = new ChoiceButton(each.time.toString(u"HH:mm"), ChoiceButton::Look::Quick, m_times);
        button->setObjectName(u"clinic.time."_s + each.time.toString(u"HHmm"));
        button->setEnabled(each.open > 0);
        button->setCheckable(true);
        m_group->addButton(button);
        m_timesRow->addWidget(button, 1);
        connect(button, &QAbstractButton::clicked, this,
            [this, doctor, date = session.date, time = each.time] {
                m_choice = ClinicChoice{doctor, date, time};
                Q_EMIT choiceChanged();
            });
        if (!first && each.open > 0)
            first = button;
    }
    m_times->show();
    if (first)
        first->setFocus();
}

void PlanCard::clearTimes()
{
    // A button that hides hands the keyboard to whatever comes next; the keys are meant for the
    // plan.
    if (m_times->isAncestorOf(m_times->focusWidget()))
        m_table->setFocus();
    for (QAbstractButton* button : m_group->buttons()) {
        m_group->removeButton(button);
        m_timesRow->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_model->setChosen({});
    m_ofWhat->setText(m_plan
            ? tr("Enter opens the times of a half day. A number is held for %1 min.")
                  .arg(m_plan->holdMinutes)
            : QString());
}

void PlanCard::dropChoice()
{
    clearTimes();
    if (!m_choice)
        return;
    m_choice.reset();
    Q_EMIT choiceChanged();
}

} // namespace hui::community
