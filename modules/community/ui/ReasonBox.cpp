// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/ReasonBox.h"

#include "ui/Type.h"

#include <QLabel>

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

constexpr int reasonWidth = 192; // the longest in English, with padding and arrow

} // namespace

ReasonBox::ReasonBox(Of of, QWidget* parent)
    : QComboBox(parent)
    , m_caption(makeLabel(tr("Reason"), Type::Label, Token::Text2, parent))
{
    m_caption->setBuddy(this);
    setAccessibleName(tr("Reason"));
    setMinimumWidth(reasonWidth);
    if (of == Of::Deposit)
        addItem(tr("Discharged"), u"出院结算"_s);
    if (of == Of::Bill)
        addItem(tr("To pay"), u"缴费"_s);
    addItem(tr("At the customer's wish"), u"客户要求"_s);
    if (of == Of::Bill)
        return;
    if (of == Of::Report) {
        addItem(tr("For another visit"), u"复诊使用"_s);
        addItem(tr("For a claim"), u"理赔报销"_s);
        return;
    }
    if (of == Of::Booking) {
        addItem(tr("Another time"), u"改约时间"_s);
        addItem(tr("Doctor absent"), u"医生停诊"_s);
    }
    if (of == Of::Payment)
        addItem(tr("Not carried out"), u"项目未做"_s);
    addItem(tr("Entered wrongly"), u"录入有误"_s);
}

void ReasonBox::setVisible(bool visible)
{
    QComboBox::setVisible(visible);
    m_caption->setVisible(visible);
}

} // namespace hui::community
