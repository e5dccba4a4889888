// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Evidence.h"

#include <QWidget>

class QLabel;

namespace hui {
class PictureView;
}

namespace hui::approvals {

/// What the maker's desk sent along with a request: the remark, and the picture as wide as there is
/// room.
class EvidenceView : public QWidget {
    Q_OBJECT

public:
    explicit EvidenceView(QWidget* parent);

    /// Nothing of what was shown before stays.
    void setEvidence(const Evidence& evidence);

private:
    QLabel* m_note;
    PictureView* m_picture;
};

} // namespace hui::approvals
