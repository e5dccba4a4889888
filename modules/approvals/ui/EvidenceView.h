// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Evidence.h"

#include <QWidget>

class QLabel;

namespace hui::approvals {

/// What the maker's desk sent along with a request: the remark, and the picture as wide as there is
/// room.
class EvidenceView : public QWidget {
    Q_OBJECT

public:
    explicit EvidenceView(QWidget* parent);

    /// Nothing of what was shown before stays.
    void setEvidence(const Evidence& evidence);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QPixmap m_picture;
    QLabel* m_note;
    QLabel* m_shown;
};

} // namespace hui::approvals
