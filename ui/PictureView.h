// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPixmap>
#include <QWidget>

namespace hui {

/// A photograph, as wide as there is room and never wider than it is.
class PictureView : public QWidget {
    Q_OBJECT

public:
    /// `name` is read to who cannot see it.
    PictureView(const QString& name, QWidget* parent);

    /// A picture that cannot be read leaves the view empty; nothing of the one before stays.
    void setPicture(const QByteArray& picture);

    bool isEmpty() const { return m_picture.isNull(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return m_picture.size(); }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QPixmap m_picture;
};

} // namespace hui
