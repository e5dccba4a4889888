// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace hui {

/// Draws the QR code of a text on white, with a quiet zone of two modules. False when the text is
/// longer than a code can hold; then nothing is drawn.
bool paintQr(QPainter& painter, const QRectF& box, const QString& text);

/// A QR code, at least 72 pixels wide. It holds a token or a link, never personal data.
class Qr : public QWidget {
    Q_OBJECT

public:
    /// `purpose` is read to who cannot see it: "Electronic receipt".
    explicit Qr(const QString& purpose, QWidget* parent = nullptr);

    void setText(const QString& text);
    QSize sizeHint() const override { return {96, 96}; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QString m_text;
};

} // namespace hui
