// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

// How OpenShiftPage is put together.

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "ui/Card.h"
#include "ui/DutyText.h"
#include "ui/Field.h"
#include "ui/HandoverChecks.h"
#include "ui/Icons.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/OpenShiftPage.h"
#include "ui/Pill.h"
#include "ui/StepNumber.h"
#include "ui/Type.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace hui {

namespace {

QHBoxLayout* makePair(const QString& label, QLabel* value, QWidget* parent)
{
    auto* row = new QHBoxLayout;
    row->addWidget(makeLabel(label, Type::Body, Token::Text3, parent));
    row->addStretch();
    row->addWidget(value);
    return row;
}

} // namespace

QWidget* OpenShiftPage::makeHeader()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(20, 12, 20, 10);
    row->setSpacing(12);
    row->addWidget(new StepNumber(2, box));
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(makeLabel(tr("Count the drawer"), Type::Section, Token::Text, box));
    lines->addWidget(makeLabel(
        tr("Enter what you find; a custodian signs for it"), Type::Label, Token::Text3, box));
    row->addLayout(lines);
    row->addStretch();
    m_outcome->setObjectName(QStringLiteral("openShift.outcome"));
    m_outcome->hide();
    row->addWidget(m_outcome);
    return box;
}

QWidget* OpenShiftPage::makeSide()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(makePlace());
    column->addWidget(makeTotals());
    column->addWidget(m_checks);
    column->addWidget(m_message);
    column->addStretch();
    return box;
}

/// Where and when: the hours are chosen where the branch has set some.
QWidget* OpenShiftPage::makePlace()
{
    auto* box = new QWidget(this);
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    m_shift->setObjectName(QStringLiteral("openShift.shift"));
    auto* hours = new Field(tr("Shift"), m_shift, box);
    for (const DutyShift& shift : m_session.duty.shifts)
        m_shift->addItem(DutyText::shift(shift), shift.code);
    m_shift->setCurrentIndex(static_cast<int>(
        shiftAt(m_session.duty.shifts, inChina(m_services.clock.nowUtc()).time())));
    hours->setVisible(m_shift->count() > 0);
    row->addWidget(hours, 1, Qt::AlignTop);
    const auto fact = [&](const QString& label, const QString& value) {
        auto* lines = new QVBoxLayout;
        lines->setSpacing(2);
        lines->addWidget(makeLabel(label, Type::Label, Token::Text2, box));
        lines->addWidget(makeLabel(value, Type::Input, Token::Text, box));
        lines->addStretch();
        row->addLayout(lines);
    };
    if (m_shift->count() == 0)
        fact(tr("Business day"), m_session.shift.businessDate.toString(Qt::ISODate));
    fact(tr("Drawer"), m_session.shift.till);
    if (m_shift->count() == 0)
        row->addStretch();
    return box;
}

QWidget* OpenShiftPage::makeTotals()
{
    QFrame* inset = makeInset(this);
    auto* column = new QVBoxLayout(inset);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(0);
    auto* caption = new QHBoxLayout;
    caption->addWidget(makeLabel(tr("Counted (CNY)"), Type::Label, Token::Text3, inset));
    caption->addStretch();
    caption->addWidget(makeLabel(tr("Drawer limit %1").arg(m_session.policy.tillLimit.toString()),
        Type::Label, Token::Text3, inset));
    column->addLayout(caption);
    m_total->setObjectName(QStringLiteral("openShift.total"));
    column->addWidget(m_total);
    column->addWidget(m_words);
    auto* lines = new QVBoxLayout(m_comparison);
    lines->setContentsMargins(0, 10, 0, 0);
    lines->setSpacing(6);
    lines->addWidget(makeRule(m_comparison, true));
    m_handedOut->setObjectName(QStringLiteral("openShift.issued"));
    m_difference->setObjectName(QStringLiteral("openShift.difference"));
    lines->addLayout(makePair(tr("Handed out"), m_handedOut, m_comparison));
    lines->addLayout(makePair(tr("Difference"), m_difference, m_comparison));
    m_comparison->hide();
    column->addWidget(m_comparison);
    return inset;
}

QWidget* OpenShiftPage::makeFooter()
{
    auto* box = new QWidget(this);
    box->setFixedHeight(60);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(6);
    row->addWidget(makeIcon(QStringLiteral("cloud-off"), 14, Token::Text3, box));
    QLabel* words = makeLabel(
        tr("Opening needs the platform; later work does not."), Type::Label, Token::Text3, box);
    words->setWordWrap(true);
    words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // two lines beside the keys
    row->addWidget(words, 1);
    m_message->setObjectName(QStringLiteral("openShift.message"));
    m_park->setObjectName(QStringLiteral("openShift.park"));
    m_park->setButtonSize(KeyButton::Size::Commit);
    m_park->setKey(Qt::Key_F8);
    row->addWidget(m_park);
    m_recount->setObjectName(QStringLiteral("openShift.recount"));
    m_recount->setButtonSize(KeyButton::Size::Commit);
    m_recount->setKey(Qt::CTRL | Qt::Key_R);
    m_recount->hide();
    row->addWidget(m_recount);
    m_commit->setObjectName(QStringLiteral("openShift.commit"));
    m_commit->setButtonSize(KeyButton::Size::Commit);
    m_commit->setKey(Qt::CTRL | Qt::Key_Return);
    row->addWidget(m_commit);
    return box;
}

} // namespace hui
