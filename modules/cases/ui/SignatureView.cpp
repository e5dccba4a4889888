// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/ui/SignatureView.h"

#include "app/core/Masking.h"

#include <QLabel>
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

QWidget* makeSignature(const QMap<QString, QString>& entries, QWidget* parent)
{
    if (const auto strokes = strokesOf(entries.value(drawnKey())))
        return new SignatureView(*strokes, parent);
    const QString name = entries.value(signatureKey());
    if (name.isEmpty())
        return nullptr;
    auto* signedBy
        = new QLabel(SignatureView::tr("Signed by name: %1").arg(maskName(name)), parent);
    signedBy->setObjectName(u"cases.signedBy"_s);
    return signedBy;
}

} // namespace hui::cases
