// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPointer>
#include <QWidget>

class QDialog;

namespace hui {

/// The shade over the window while a dialog is open. A child of the window, as large as it; goes
/// with the dialog and gives the keyboard back to where it was.
class Scrim : public QWidget {
    Q_OBJECT

public:
    /// Opens `dialog` over its parent's window: shaded, centred, `top` pixels below the window's
    /// upper edge (a negative one centres), deleted when closed. Returns at once.
    static void open(QDialog* dialog, int top = -1);

    /// Only shades the window of the dialog's parent; nothing happens without one.
    static void behind(QDialog* dialog);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    explicit Scrim(QWidget* window);
    void lift();

    QPointer<QWidget> m_opener;
};

} // namespace hui
