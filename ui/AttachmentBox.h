// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Evidence.h"

#include <QWidget>

class QLineEdit;

namespace hui {

class Field;
class KeyButton;

/// What goes along with a request to another desk: a remark and a picture from a file, made small
/// enough to travel and without what a camera notes beside the picture.
class AttachmentBox : public QWidget {
    Q_OBJECT

public:
    explicit AttachmentBox(QWidget* parent);

    Evidence evidence() const;

    /// Takes the picture of a file; says at the field why not.
    void attach(const QString& file);

private:
    void pick();
    void drop();
    void present(const QString& file);

    QByteArray m_picture;
    QLineEdit* m_note;
    QLineEdit* m_file;
    Field* m_fileField;
    KeyButton* m_pick;
    KeyButton* m_drop;
};

} // namespace hui
