// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFocusFrame>

class QApplication;

namespace hui {

/// Shows where the keyboard is: two pixels of accent inside the widget, a halo of two outside; in
/// an area with the property focusTone = "auth" in the colours of the second person.
///
/// A widget may set focusRadius (its corner, 6 when not set) or focusFrame = false when it shows
/// the focus itself.
class FocusFrame : public QFocusFrame {
    Q_OBJECT

public:
    using QFocusFrame::QFocusFrame;

    /// Lets one frame follow the focus through the whole program, from now on.
    static void follow(QApplication& application);

protected:
    void paintEvent(QPaintEvent*) override;
};

} // namespace hui
