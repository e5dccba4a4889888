// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QWidget;

namespace hui {

/// Cuts the corners of a frameless window round, whatever its size. A mask and not a translucent
/// ground: on an X server without a compositor that would be black.
class RoundMask : public QObject {
    Q_OBJECT

public:
    RoundMask(QWidget* window, int radius);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const int m_radius;
};

} // namespace hui
