// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Qr.h"

#include "ui/Token.h"

#include <QPainter>
#include <qrencode.h>

#include <memory>

namespace hui {

namespace {

constexpr int quietZone = 2;

} // namespace

bool paintQr(QPainter& painter, const QRectF& box, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(utf8.constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return false;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(box, Qt::white);
    const int modules = code->width + 2 * quietZone;
    painter.translate(box.topLeft());
    painter.scale(box.width() / modules, box.height() / modules);
    painter.setPen(Qt::NoPen);
    const QColor ink = colorOf(Token::PaperInk, Appearance::Light);
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            if (code->data[y * code->width + x] & 1)
                painter.fillRect(x + quietZone, y + quietZone, 1, 1, ink);
    painter.restore();
    return true;
}

Qr::Qr(const QString& purpose, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(purpose);
    setMinimumSize(72, 72);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Qr::setText(const QString& text)
{
    m_text = text;
    update();
}

void Qr::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int side = qMin(width(), height());
    if (!m_text.isEmpty())
        paintQr(painter, QRectF(0, 0, side, side), m_text);
}

} // namespace hui
