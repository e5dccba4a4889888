// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/BlankChecks.h"

#include "ui/BlankText.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace hui {

BlankChecks::BlankChecks(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    hide();
}

void BlankChecks::setStock(const QList<BlankStock>& stock)
{
    m_stock = stock;
    qDeleteAll(m_boxes);
    m_boxes.clear();
    for (const auto& [kind, numbers] : facts()) {
        auto* box = new QCheckBox(tr("%1\n%2, checked").arg(kind, numbers), this);
        box->setToolTip(box->text());
        // Many numbers do not push the count aside.
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        box->setObjectName(QStringLiteral("blanks.checked%1").arg(m_boxes.size()));
        m_column->addWidget(box);
        m_boxes.append(box);
    }
    setVisible(!m_boxes.isEmpty());
}

bool BlankChecks::isComplete() const
{
    return std::all_of(
        m_boxes.cbegin(), m_boxes.cend(), [](const QCheckBox* box) { return box->isChecked(); });
}

void BlankChecks::focusFirst()
{
    for (QCheckBox* box : std::as_const(m_boxes))
        if (!box->isChecked())
            return box->setFocus(Qt::OtherFocusReason);
}

QList<std::pair<QString, QString>> BlankChecks::facts() const
{
    QList<std::pair<QString, QString>> all;
    for (const BlankStock& held : m_stock)
        all.append({BlankText::name(held.kind),
            tr("%1, %n pieces", nullptr, held.pieces).arg(BlankText::numbers(held.ranges))});
    return all;
}

} // namespace hui
