// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/PictureView.h"

#include <QPainter>

namespace hui {

PictureView::PictureView(const QString& name, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PictureView::setPicture(const QByteArray& picture)
{
    m_picture = {};
    m_picture.loadFromData(picture);
    updateGeometry();
    update();
}

int PictureView::heightForWidth(int width) const
{
    if (m_picture.isNull())
        return 0;
    return m_picture.height() * qMin(width, m_picture.width()) / m_picture.width();
}

void PictureView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const int wide = qMin(width(), m_picture.width());
    painter.drawPixmap(QRect(0, 0, wide, heightForWidth(wide)), m_picture);
}

} // namespace hui
