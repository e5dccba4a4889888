// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/HandoverChecks.h"

#include "ui/BlankText.h"
#include "ui/DutyText.h"

#include <QCheckBox>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace hui {

HandoverChecks::HandoverChecks(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    hide();
}

void HandoverChecks::setStock(const QList<BlankStock>& stock)
{
    m_stock = stock;
    rebuild();
}

void HandoverChecks::setSeals(const QList<BranchSeal>& seals)
{
    m_seals = seals;
    rebuild();
}

void HandoverChecks::rebuild()
{
    QSet<QString> ticked;
    QString current;
    for (const QCheckBox* box : std::as_const(m_boxes)) {
        if (box->isChecked())
            ticked.insert(box->text());
        if (box->hasFocus())
            current = box->text();
    }
    qDeleteAll(m_boxes);
    m_boxes.clear();
    const auto forms = blankFacts();
    for (qsizetype i = 0; i < forms.size(); ++i)
        addCheck(tr("%1\n%2, checked").arg(forms[i].first, forms[i].second),
            QStringLiteral("blanks.checked%1").arg(i));
    for (qsizetype i = 0; i < m_seals.size(); ++i)
        addCheck(tr("Seal taken: %1").arg(DutyText::seal(m_seals[i])),
            QStringLiteral("seals.taken%1").arg(i));
    setVisible(!m_boxes.isEmpty());
    for (QCheckBox* box : std::as_const(m_boxes)) {
        box->setChecked(ticked.contains(box->text()));
        if (box->text() == current)
            box->setFocus(Qt::OtherFocusReason);
    }
}

void HandoverChecks::addCheck(const QString& text, const QString& objectName)
{
    auto* box = new QCheckBox(text, this);
    box->setToolTip(text);
    // Many numbers do not push the count aside.
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    box->setObjectName(objectName);
    m_column->addWidget(box);
    box->show(); // at once: it may take the keyboard
    m_boxes.append(box);
}

bool HandoverChecks::isComplete() const
{
    return isKnown()
        && std::ranges::all_of(m_boxes, [](const QCheckBox* box) { return box->isChecked(); });
}

void HandoverChecks::focusFirst()
{
    for (QCheckBox* box : std::as_const(m_boxes))
        if (!box->isChecked())
            return box->setFocus(Qt::OtherFocusReason);
}

QList<std::pair<QString, QString>> HandoverChecks::blankFacts() const
{
    QList<std::pair<QString, QString>> all;
    for (const BlankStock& held : m_stock.value_or(QList<BlankStock>()))
        all.append({BlankText::name(held.kind),
            tr("%1, %n pieces", nullptr, held.pieces).arg(BlankText::numbers(held.ranges))});
    return all;
}

QList<std::pair<QString, QString>> HandoverChecks::facts() const
{
    QList<std::pair<QString, QString>> all = blankFacts();
    for (const BranchSeal& seal : m_seals)
        all.append({tr("Seal"), DutyText::seal(seal)});
    return all;
}

} // namespace hui
