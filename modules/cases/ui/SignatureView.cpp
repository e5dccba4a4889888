// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/ui/SignatureView.h"

#include <QPainter>
#include <QPolygon>

namespace hui::cases {

using namespace Qt::StringLiterals;

SignatureView::SignatureView(Strokes strokes, QWidget* parent)
    : QWidget(parent)
    , m_strokes(std::move(strokes))
{
    setObjectName(u"cases.signature"_s);
    setAccessibleName(tr("Signature of the customer"));
    setFixedSize(sizeHint());
}

/// Ink on paper, in the dark theme too.
void SignatureView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), Qt::white);
    painter.setPen(QPen(QColor(0x12, 0x34, 0x3b), 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QList<QPoint>& stroke : m_strokes)
        painter.drawPolyline(QPolygon(stroke));
}

} // namespace hui::cases
